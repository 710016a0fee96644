package org.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.Operation;
import org.sample.v20010101.BeaconsApi;

/** What callers do. */
public final class Exercise {
    private Exercise() {}

    /** Runs it. */
    public static void main(String[] args) {
        assertThat(secured("listBeacons")).isFalse();
        assertThat(secured("listOwnBeacons")).isTrue();
    }

    private static boolean secured(String method) {
        try {
            return BeaconsApi.class.getMethod(method).getAnnotation(Operation.class).secured();
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}

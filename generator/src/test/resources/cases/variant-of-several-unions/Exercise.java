package org.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.sample.model.Alarm;
import org.sample.model.Limit;
import org.sample.model.TimeLimit;

/** What callers do. */
public final class Exercise {
    private Exercise() {}

    /** Runs it. */
    public static void main(String[] args) {
        assertThat(TimeLimit.class).isFinal();
        assertThat(Limit.class).isAssignableFrom(TimeLimit.class);
        assertThat(Alarm.class).isAssignableFrom(TimeLimit.class);
    }
}

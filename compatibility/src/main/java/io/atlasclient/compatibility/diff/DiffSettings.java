package io.atlasclient.compatibility.diff;

import io.atlasclient.compatibility.view.Reading;

/**
 * How two documents are compared.
 *
 * @param reading what counts: what schemas mean, or what stands there
 * @param ways how many ways to a change are listed for each part of an operation
 */
public record DiffSettings(Reading reading, Ways ways) {

    /** How many ways to a change are listed for each part of an operation. */
    public enum Ways {
        /** The shortest. */
        SHORTEST,
        /** All that enter no component schema twice. */
        ALL
    }

    /** Returns the settings by which verdicts are made. */
    public static DiffSettings semantic() {
        return new DiffSettings(Reading.SEMANTIC, Ways.SHORTEST);
    }

    /** Returns the settings of tools that compare what stands there, operation by operation. */
    public static DiffSettings textual() {
        return new DiffSettings(Reading.TEXTUAL, Ways.ALL);
    }
}

package io.atlasclient.compatibility.diff;

/** Which way data flows. */
public enum Direction {
    /** From the caller to the API. */
    REQUEST,
    /** From the API to the caller. */
    RESPONSE,
    /** Neither: the operation itself. */
    NONE
}

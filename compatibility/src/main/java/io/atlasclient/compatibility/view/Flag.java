package io.atlasclient.compatibility.view;

/** A keyword that is either set or not. */
public enum Flag {
    /** The value is no part of requests. */
    READ_ONLY("readOnly"),
    /** The value is no part of responses. */
    WRITE_ONLY("writeOnly"),
    /** The value should no longer be used. */
    DEPRECATED("deprecated"),
    /** No two elements are equal. */
    UNIQUE_ITEMS("uniqueItems");

    private final String keyword;

    Flag(String keyword) {
        this.keyword = keyword;
    }

    /** Returns the keyword. */
    public String keyword() {
        return keyword;
    }
}

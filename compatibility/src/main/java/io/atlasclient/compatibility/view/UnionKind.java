package io.atlasclient.compatibility.view;

/** How a schema offers alternatives. */
public enum UnionKind {
    /** Exactly one of the members holds. */
    ONE_OF("oneOf"),
    /** At least one of the members holds. */
    ANY_OF("anyOf"),
    /** A discriminator maps to schemas that extend this one, and no {@code oneOf} lists them. */
    VARIANTS("discriminator");

    private final String keyword;

    UnionKind(String keyword) {
        this.keyword = keyword;
    }

    /** Returns the keyword that holds the members. */
    public String keyword() {
        return keyword;
    }
}

package io.atlasclient.compatibility.pattern;

/** A pattern says something that an automaton cannot, or that is too large for one. */
final class UnsupportedPatternException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnsupportedPatternException(String message) {
        super(message);
    }
}

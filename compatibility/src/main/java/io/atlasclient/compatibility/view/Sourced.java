package io.atlasclient.compatibility.view;

/**
 * The value of a keyword, and where it came from.
 *
 * @param <T> the type of the value
 * @param value the value
 * @param owner the JSON pointer of the schema that holds the keyword, a branch of {@code allOf} perhaps
 * @param pointer the JSON pointer of the keyword
 */
public record Sourced<T>(T value, String owner, String pointer) {}

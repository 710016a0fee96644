package io.atlasclient.compatibility.diff;

/**
 * Where something changed. What one document lacks is placed at the nearest thing around it that the document has.
 *
 * @param base the JSON pointer in the old document
 * @param revision the JSON pointer in the new document
 */
public record Place(String base, String revision) {}

package io.atlasclient.compatibility.diff;

import java.util.List;

/**
 * An operation as reports name it: that of the new document, or of the old one if it is gone.
 *
 * @param path the path as the document writes it
 * @param method the method in capitals
 * @param operationId the operationId, empty if it has none
 * @param tags the tags
 */
public record Endpoint(String path, String method, String operationId, List<String> tags) {

    /** Returns method and path. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}

package io.atlasclient.conformance.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.specs.ApiVersion;
import java.util.Optional;

/**
 * One OpenAPI document.
 *
 * @param version the API version that it describes
 * @param name its file name, for messages
 * @param tree the document; not to be changed
 */
public record ApiDocument(ApiVersion version, String name, JsonNode tree) {

    /** Returns the whole document. */
    public Place root() {
        return new Place(this, "#", tree);
    }

    /**
     * Finds a place.
     *
     * @param pointer a JSON pointer (RFC 6901) that begins with {@code #}
     * @return empty if there is nothing
     */
    public Optional<Place> find(String pointer) {
        JsonNode node = tree.at(JsonPointer.compile(pointer.substring(1)));
        return node.isMissingNode() ? Optional.empty() : Optional.of(new Place(this, pointer, node));
    }

    /**
     * Returns a place.
     *
     * @param pointer a JSON pointer (RFC 6901) that begins with {@code #}
     * @throws IllegalArgumentException if there is nothing
     */
    public Place at(String pointer) {
        return find(pointer).orElseThrow(() -> new IllegalArgumentException(name + " has no " + pointer));
    }
}

package io.atlasclient.conformance.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;

/** Corrects what the documents state wrongly and the API itself does otherwise, in a copy of a document. */
final class Corrections {
    /** How patterns of path parameters spell a slash: as it looks in a URL, not as it is in a value. */
    private static final Pattern ENCODED_SLASH = Pattern.compile("%2\\[fF]|%2[fF]");

    private Corrections() {}

    /** Returns a corrected copy of a document. */
    static JsonNode applied(JsonNode document) {
        JsonNode copy = document.deepCopy();
        correct(copy);
        return copy;
    }

    private static void correct(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("pattern").isTextual()) {
            // OpenAPI 3.0.3, Schema Object: a pattern is one of the value, which is encoded when it enters a path.
            object.put("pattern", ENCODED_SLASH.matcher(object.get("pattern").textValue()).replaceAll("/"));
        }
        node.forEach(Corrections::correct);
    }
}

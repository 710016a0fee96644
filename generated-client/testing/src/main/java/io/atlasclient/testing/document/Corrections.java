/*
 * Copyright 2026 the Atlas client pipeline authors.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     https://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.atlasclient.testing.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;

/** Corrects what the documents state wrongly and the API itself does otherwise, in a copy of a document. */
public final class Corrections {
    /** How patterns of path parameters spell a slash: as it looks in a URL, not as it is in a value. */
    private static final Pattern ENCODED_SLASH = Pattern.compile("%2\\[fF]|%2[fF]");

    private Corrections() {}

    /** Returns a corrected copy of a document. */
    public static JsonNode applied(JsonNode document) {
        JsonNode copy = document.deepCopy();
        correct(copy);
        return copy;
    }

    private static void correct(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("pattern").isTextual()) {
            // OpenAPI 3.0.3, Schema Object: a pattern is one of the value, which is encoded when it enters a path.
            object.put(
                    "pattern",
                    ENCODED_SLASH.matcher(object.get("pattern").textValue()).replaceAll("/"));
        }
        node.forEach(Corrections::correct);
    }
}

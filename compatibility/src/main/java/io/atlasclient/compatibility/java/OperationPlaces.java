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
package io.atlasclient.compatibility.java;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.compatibility.finding.Part;
import io.atlasclient.compatibility.finding.ReachedOperation;
import io.atlasclient.specs.JsonPointers;
import io.atlasclient.specs.SpecDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Operations and the places where they stand. */
final class OperationPlaces {
    private static final Pattern OPERATION = Pattern.compile("#/paths/([^/]*)/([a-z]+)");

    private OperationPlaces() {}

    /** Returns the JSON pointer of an operation. */
    static String pointer(ReachedOperation operation) {
        return "#/paths/" + JsonPointers.token(operation.path()) + "/"
                + operation.method().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the operation that stands at a place; none if another thing does.
     *
     * @param document the document
     * @param pointer the JSON pointer of the place
     */
    static List<ReachedOperation> at(SpecDocument document, String pointer) {
        Matcher matcher = OPERATION.matcher(pointer);
        if (!matcher.matches()) {
            return List.of();
        }
        JsonNode operation = JsonPointers.at(document.tree(), pointer);
        List<String> tags = new ArrayList<>();
        operation.path("tags").forEach(tag -> tags.add(tag.asText()));
        return List.of(new ReachedOperation(
                matcher.group(2).toUpperCase(Locale.ROOT),
                JsonPointers.name(matcher.group(1)),
                operation.path("operationId").textValue(),
                tags,
                Part.OPERATION,
                null,
                null,
                null,
                "",
                null));
    }
}

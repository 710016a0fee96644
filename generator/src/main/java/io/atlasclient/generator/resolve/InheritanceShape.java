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
package io.atlasclient.generator.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.generator.model.Origin;
import io.atlasclient.specs.SpecDocument;
import java.util.Set;

/**
 * Reports every {@code allOf} that is not inheritance: a component schema with one reference to an object, and at most
 * one part with properties of its own. Flattening anything else would lose what it says.
 */
final class InheritanceShape {
    private static final Set<String> OWN_PART =
            Set.of("type", "properties", "required", "title", "description", "example");
    private static final String REMEDY =
            "Give a component schema one reference to an object and one part with properties of its own.";

    private final SpecDocument document;
    private final Problems problems;

    InheritanceShape(SpecDocument document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    /** Checks a component schema. */
    void component(JsonNode schema, String pointer) {
        int references = 0;
        int ownParts = 0;
        for (int i = 0; i < schema.path("allOf").size(); i++) {
            JsonNode part = schema.path("allOf").get(i);
            if (part.has("$ref")) {
                references++;
                checkParent(part.path("$ref").asText(), pointer + "/allOf/" + i);
            } else {
                ownParts++;
                checkOwnPart(part, pointer + "/allOf/" + i);
            }
        }
        if (schema.has("allOf") && (references != 1 || ownParts > 1)) {
            add(
                    pointer + "/allOf",
                    "allOf has " + references + " references and " + ownParts
                            + " other parts; that is not inheritance.");
        }
    }

    /** Checks a schema that stands within another one or within an operation. */
    void inner(JsonNode schema, String pointer) {
        if (schema.has("allOf")) {
            add(pointer + "/allOf", "allOf stands within another schema.");
        }
    }

    private void checkParent(String reference, String pointer) {
        JsonNode parent = reference.startsWith(Pointers.SCHEMAS)
                ? document.tree().path("components").path("schemas").path(Pointers.schemaName(reference))
                : document.tree().path("");
        if (parent.has("enum")) {
            add(pointer, "allOf refers to an enum, from which nothing can inherit.");
        }
    }

    private void checkOwnPart(JsonNode part, String pointer) {
        part.fieldNames().forEachRemaining(key -> {
            if (!OWN_PART.contains(key) && !key.startsWith("x-")) {
                add(pointer + Pointers.token(key), "'" + key + "' is not understood within allOf.");
            }
        });
    }

    private void add(String pointer, String message) {
        problems.add(new Origin(document.name(), pointer), message, REMEDY);
    }
}

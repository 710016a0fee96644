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
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds what the generator gives no meaning to, so that it fails instead of guessing: no Atlas document has any of
 * it.
 */
final class UnsupportedConstructs {
    private static final Map<String, String> SCHEMA_KEYWORDS = Map.of(
            "not", "List what is allowed instead.",
            "const", "Use an enum with one value.",
            "multipleOf", "Leave it out; clients do not check it.",
            "patternProperties", "Use additionalProperties.",
            "xml", "Only JSON is read and written.");
    private static final Set<String> SCALARS = Set.of("string", "integer", "number", "boolean", "array");

    private final SpecDocument document;
    private final Problems problems;
    private final InheritanceShape inheritance;

    UnsupportedConstructs(SpecDocument document, Problems problems) {
        this.document = document;
        this.problems = problems;
        this.inheritance = new InheritanceShape(document, problems);
    }

    void report() {
        document.tree().path("components").path("schemas").properties().forEach(entry -> {
            String pointer = "#/components/schemas" + Pointers.token(entry.getKey());
            JsonNode schema = entry.getValue();
            boolean isEnum = schema.path("type").asText().equals("string") && schema.has("enum");
            if (SCALARS.contains(schema.path("type").asText()) && !isEnum) {
                add(
                        pointer,
                        "A component schema is an array or a scalar.",
                        "Write it where it is used; only objects and string enums get a class.");
            }
            inheritance.component(schema, pointer);
            schema(schema, pointer);
        });
        document.tree().path("components").properties().forEach(entry -> {
            if (!entry.getKey().equals("schemas") && !isData(entry.getKey())) {
                schemasBelow(entry.getValue(), "#/components" + Pointers.token(entry.getKey()));
            }
        });
        document.tree()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(item -> operation(
                                item.getValue(), "#/paths" + Pointers.token(path.getKey()) + "/" + item.getKey())));
    }

    private void operation(JsonNode operation, String pointer) {
        operation.path("responses").properties().forEach(response -> {
            if (response.getValue().has("links")) {
                add(
                        pointer + "/responses" + Pointers.token(response.getKey()) + "/links",
                        "Links between operations are not supported.",
                        "Remove them; no client follows them.");
            }
        });
        if (operation.has("callbacks")) {
            add(pointer + "/callbacks", "Callbacks are not supported.", "Remove them; a client receives no calls.");
        }
        schemasBelow(operation, pointer);
    }

    private void schemasBelow(JsonNode node, String pointer) {
        node.properties().forEach(entry -> {
            String below = pointer + Pointers.token(entry.getKey());
            if (entry.getKey().equals("schema")) {
                inner(entry.getValue(), below);
            } else if (!isData(entry.getKey())) {
                schemasBelow(entry.getValue(), below);
            }
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            schemasBelow(node.get(i), pointer + "/" + i);
        }
    }

    private static boolean isData(String key) {
        return key.startsWith("x-") || key.startsWith("example");
    }

    private void schema(JsonNode schema, String pointer) {
        SCHEMA_KEYWORDS.forEach((keyword, remedy) -> {
            if (schema.has(keyword)) {
                add(pointer + "/" + keyword, "The keyword '" + keyword + "' is not supported.", remedy);
            }
        });
        if (schema.has("$ref") && schema.size() > 1) {
            add(
                    pointer,
                    "A reference has other members beside it, which count for nothing (OpenAPI 3.0.3, Reference Object).",
                    "Remove them, or what they should change goes unnoticed.");
        }
        if (schema.path("format").asText().equals("byte")) {
            add(pointer + "/format", "The format 'byte' is not supported.", "Leave it out; then it is a plain string.");
        }
        enumValues(schema.path("enum"), pointer + "/enum");
        if (schema.path("additionalProperties").isBoolean()
                && !schema.path("additionalProperties").asBoolean()) {
            add(
                    pointer + "/additionalProperties",
                    "additionalProperties: false is not supported.",
                    "Leave it out; unknown properties are always kept.");
        }
        schema.path("properties")
                .properties()
                .forEach(entry -> inner(entry.getValue(), pointer + "/properties" + Pointers.token(entry.getKey())));
        for (String keyword : new String[] {"allOf", "oneOf", "anyOf"}) {
            for (int i = 0; i < schema.path(keyword).size(); i++) {
                inner(schema.path(keyword).get(i), pointer + "/" + keyword + "/" + i);
            }
        }
        for (String keyword : new String[] {"items", "additionalProperties"}) {
            if (schema.path(keyword).isObject()) {
                inner(schema.path(keyword), pointer + "/" + keyword);
            }
        }
    }

    private void inner(JsonNode schema, String pointer) {
        inheritance.inner(schema, pointer);
        schema(schema, pointer);
    }

    private void enumValues(JsonNode values, String pointer) {
        Set<JsonNode> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isNull() || !seen.add(values.get(i))) {
                add(pointer + "/" + i, "An enum value is null or repeated.", "Remove it; use nullable for null.");
            }
        }
    }

    private void add(String pointer, String message, String remedy) {
        problems.add(new Origin(document.name(), pointer), message, remedy);
    }
}

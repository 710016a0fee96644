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
package io.atlasclient.compatibility.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The edits of a schema that surely allow less, or more. */
final class SchemaEdits {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String NAME = "mutated";

    private SchemaEdits() {}

    /** Returns the edits after which a schema allows less, by name. */
    static Map<String, UnaryOperator<JsonNode>> narrowing(JsonNode schema) {
        Map<String, UnaryOperator<JsonNode>> edits = new LinkedHashMap<>();
        String type = schema.path("type").asText();
        if (type.equals("string") && schema.has("enum") && schema.get("enum").size() > 1) {
            edits.put("enum value removed", changing(s -> s.set("enum", without(s.get("enum"), 0))));
        } else if (type.equals("string")) {
            edits.put("enum set", changing(s -> s.set("enum", JSON.arrayNode().add(NAME))));
            edits.put("pattern set", changing(s -> s.put("pattern", "^mutated$")));
            edits.put(
                    "length limited",
                    changing(s -> s.put("maxLength", s.path("maxLength").asInt(2) - 1)));
            edits.put("type replaced", changing(s -> s.put("type", "integer").remove("format")));
        }
        if (type.equals("integer") || type.equals("number")) {
            edits.put(
                    "maximum lowered",
                    changing(s -> s.put("maximum", s.path("maximum").asLong(0) - 1)));
        }
        if (type.equals("array")) {
            edits.put(
                    "items limited",
                    changing(s ->
                            s.put("maxItems", Math.max(0, s.path("maxItems").asInt(2) - 1))));
        }
        if (type.equals("object")) {
            edits.put(
                    "property required",
                    changing(s -> s.set("required", list(s.path("required")).add(NAME))));
            if (schema.path("additionalProperties").asBoolean(true)) {
                edits.put("object closed", changing(s -> s.put("additionalProperties", false)));
            }
        }
        if (schema.path("nullable").asBoolean()) {
            edits.put("null refused", changing(s -> s.remove("nullable")));
        }
        return edits;
    }

    /** Returns the edits after which a schema allows more, by name. */
    static Map<String, UnaryOperator<JsonNode>> widening(JsonNode schema) {
        Map<String, UnaryOperator<JsonNode>> edits = new LinkedHashMap<>();
        String type = schema.path("type").asText();
        if (!type.isEmpty() && !schema.path("nullable").asBoolean()) {
            edits.put("null allowed", changing(s -> s.put("nullable", true)));
        }
        if (schema.has("enum")) {
            edits.put(
                    "enum value added",
                    changing(s -> s.set("enum", list(s.get("enum")).add(NAME))));
            edits.put("enum removed", changing(s -> s.remove("enum")));
        }
        if (type.equals("integer")) {
            edits.put(
                    "number for integer", changing(s -> s.put("type", "number").remove("format")));
        }
        if (!type.isEmpty() && !schema.has("enum") && !schema.has("properties")) {
            edits.put("any type", changing(s -> s.remove("type")));
        }
        if (schema.path("required").size() > 0) {
            edits.put("property optional", changing(s -> s.set("required", without(s.get("required"), 0))));
        }
        for (String bound : new String[] {"maximum", "maxLength", "maxItems"}) {
            if (schema.path(bound).isNumber()) {
                edits.put(bound + " lifted", changing(s -> s.remove(bound)));
            }
        }
        return edits;
    }

    private static UnaryOperator<JsonNode> changing(Consumer<ObjectNode> change) {
        return schema -> {
            ObjectNode copy = Edits.copy(schema);
            change.accept(copy);
            return copy;
        };
    }

    private static ArrayNode list(JsonNode array) {
        ArrayNode copy = JSON.arrayNode();
        array.forEach(copy::add);
        return copy;
    }

    private static ArrayNode without(JsonNode array, int index) {
        ArrayNode copy = list(array);
        copy.remove(index);
        return copy;
    }
}

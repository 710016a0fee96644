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
package io.atlasclient.testing.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.atlasclient.testing.document.Place;
import java.math.BigDecimal;
import java.util.List;

/**
 * Judges one parameter (OpenAPI 3.0.3, Parameter Object, styles {@code simple} and {@code form}).
 *
 * @param name its name
 * @param at where it is, for findings
 * @param required whether it must be there
 * @param list whether it may be there several times
 * @param exploded whether the elements of a list are sent one by one, and not with commas between them
 * @param type the type of the value or of the elements
 * @param check the check of the value
 */
record ParameterCheck(
        String name, Location at, boolean required, boolean list, boolean exploded, String type, ValueCheck check) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static ParameterCheck of(Place parameter, SchemaChecks checks) {
        Place schema = parameter.at("schema");
        Place target = schema.followed();
        boolean list = target.text("type").equals("array");
        String in = parameter.text("in");
        boolean form = in.equals("query");
        return new ParameterCheck(
                parameter.text("name"),
                Location.of(in + " " + parameter.text("name")),
                parameter.flag("required"),
                list,
                parameter.node().path("explode").asBoolean(form),
                list
                        ? target.find("items")
                                .map(Place::followed)
                                .map(items -> items.text("type"))
                                .orElse("")
                        : target.text("type"),
                checks.of(schema));
    }

    /** Judges the values that were sent under its name. */
    void check(List<String> values, Findings findings) {
        if (values.isEmpty()) {
            if (required) {
                findings.add(at, "is missing");
            }
        } else if (list) {
            ArrayNode elements = JSON.arrayNode();
            values.stream()
                    .flatMap(value -> exploded ? List.of(value).stream() : List.of(value.split(",", -1)).stream())
                    .forEach(value -> elements.add(typed(value)));
            check.check(elements, at, findings);
        } else if (values.size() > 1) {
            findings.add(at, "is there " + values.size() + " times");
        } else {
            check.check(typed(values.get(0)), at, findings);
        }
    }

    /** What the text is by the type that is expected; itself if it is none of that type. */
    private JsonNode typed(String text) {
        return switch (type) {
            case "boolean" ->
                text.equals("true") || text.equals("false")
                        ? JSON.booleanNode(text.equals("true"))
                        : JSON.textNode(text);
            case "integer", "number" -> number(text);
            default -> JSON.textNode(text);
        };
    }

    private static JsonNode number(String text) {
        try {
            return JSON.numberNode(new BigDecimal(text));
        } catch (NumberFormatException e) {
            // The check of the schema says that it is none.
            return JSON.textNode(text);
        }
    }
}

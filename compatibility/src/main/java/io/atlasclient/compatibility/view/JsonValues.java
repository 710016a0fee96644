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
package io.atlasclient.compatibility.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** JSON values in a form in which equal values are equal. */
public final class JsonValues {
    /** What no reader of a value depends on. */
    private static final Set<String> ANNOTATIONS =
            Set.of("title", "description", "example", "examples", "externalDocs", "summary", "$comment");

    private JsonValues() {}

    /**
     * Returns a value in which 1 and 1.0 are one number and members are sorted.
     *
     * @param value any JSON value; never modified
     */
    public static JsonNode normal(JsonNode value) {
        if (value.isNumber()) {
            return DecimalNode.valueOf(plain(value.decimalValue()));
        }
        return value.isContainerNode() ? sorted(value, Set.of()) : value;
    }

    /**
     * Returns whether a schema says nothing about values.
     *
     * @param schema the schema
     */
    static boolean isAnnotation(JsonNode schema) {
        return schema.isObject()
                && schema.properties().stream()
                        .allMatch(member -> ANNOTATIONS.contains(member.getKey())
                                || member.getKey().startsWith("x-"));
    }

    /** Returns the values of an array, null aside, and where each stands. */
    static Map<JsonNode, String> listed(Located array) {
        Map<JsonNode, String> values = new LinkedHashMap<>();
        array.elements().stream()
                .filter(value -> !value.node().isNull())
                .forEach(value -> values.putIfAbsent(normal(value.node()), value.pointer()));
        return values;
    }

    /**
     * Returns a value as text, members sorted, without what is only read by people.
     *
     * @param value any JSON value; never modified
     */
    public static String canonical(JsonNode value) {
        return value.isTextual() ? value.textValue() : CompactJson.of(sorted(value, ANNOTATIONS));
    }

    private static JsonNode sorted(JsonNode value, Set<String> without) {
        if (value.isObject()) {
            Map<String, JsonNode> members = new TreeMap<>();
            value.properties().stream()
                    .filter(member -> !without.contains(member.getKey()))
                    .forEach(member -> members.put(member.getKey(), sorted(member.getValue(), without)));
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            copy.setAll(members);
            return copy;
        }
        if (value.isArray()) {
            var copy = JsonNodeFactory.instance.arrayNode();
            value.forEach(element -> copy.add(sorted(element, without)));
            return copy;
        }
        return normal(value);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        // 1E+100000 stays as it is: written out it would be a text of that length.
        return stripped.scale() < 0 && stripped.scale() > -100 ? stripped.setScale(0) : stripped;
    }
}

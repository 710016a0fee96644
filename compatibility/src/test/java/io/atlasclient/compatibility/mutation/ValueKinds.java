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
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The ways to let a schema allow fewer texts, numbers and other values. */
final class ValueKinds {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String NAME = "mutated";

    private ValueKinds() {}

    static List<SchemaKind> all() {
        return Stream.of(enums(), texts(), numbers(), anything())
                .flatMap(List::stream)
                .toList();
    }

    private static List<SchemaKind> enums() {
        Predicate<Site> isEnum =
                site -> site.isAlone() && site.node().path("enum").size() > 1;
        return List.of(
                new SchemaKind("first enum value removed", isEnum, (s, site) -> s.set("enum", without(site, 0))),
                new SchemaKind(
                        "last enum value removed",
                        isEnum,
                        (s, site) -> s.set(
                                "enum", without(site, site.node().path("enum").size() - 1))),
                new SchemaKind(
                        "enum reduced to its first value",
                        isEnum,
                        (s, site) -> s.set(
                                "enum",
                                JSON.arrayNode().add(site.node().path("enum").get(0)))),
                new SchemaKind(
                        "case of an enum value changed",
                        isEnum.and(site -> site.isOf("string")
                                && site.node().path("enum").get(0).asText().matches("[A-Z_]+")),
                        (s, site) -> {
                            ArrayNode values = without(site, 0);
                            values.add(site.node().path("enum").get(0).asText().toLowerCase(Locale.ROOT));
                            s.set("enum", values);
                        }),
                new SchemaKind(
                        "enum set",
                        isText(),
                        (s, site) -> s.set("enum", JSON.arrayNode().add(NAME))),
                new SchemaKind(
                        "enum of numbers set",
                        isNumber(),
                        (s, site) -> s.set("enum", JSON.arrayNode().add(3).add(5))));
    }

    private static ArrayNode without(Site site, int index) {
        ArrayNode copy = JSON.arrayNode();
        site.node().path("enum").forEach(copy::add);
        copy.remove(index);
        return copy;
    }

    private static Predicate<Site> isText() {
        return site -> site.isAlone() && site.isOf("string") && !site.has("enum");
    }

    private static Predicate<Site> isNumber() {
        return site -> site.isAlone() && site.isNumber() && !site.has("enum");
    }

    private static List<SchemaKind> texts() {
        return List.of(
                new SchemaKind(
                        "pattern set",
                        isText().and(site ->
                                !site.has("pattern") && site.hides().equals("readOnly")),
                        (s, site) -> s.put("pattern", "^mutated$")),
                new SchemaKind("no text but the empty one", isText(), (s, site) -> s.put("maxLength", 0)),
                new SchemaKind(
                        "length limited more",
                        isText().and(site -> site.has("maxLength") && !site.has("pattern")),
                        (s, site) ->
                                s.put("maxLength", site.node().path("maxLength").asLong() - 1)),
                new SchemaKind(
                        "longer texts demanded",
                        isText().and(site -> !site.has("pattern") && !site.has("format")),
                        (s, site) ->
                                s.put("minLength", site.node().path("minLength").asLong() + 1)),
                new SchemaKind(
                        "format set", isText().and(site -> !site.has("format")), (s, site) -> s.put("format", "date")),
                new SchemaKind(
                        "format replaced",
                        isText().and(site ->
                                site.node().path("format").asText("date").matches("date-time|uuid|uri|url|email")),
                        (s, site) -> s.put("format", "date")),
                new SchemaKind(
                        "integer for text",
                        isText(),
                        (s, site) -> s.put("type", "integer")
                                .remove(List.of("format", "pattern", "minLength", "maxLength"))),
                new SchemaKind(
                        "boolean for text",
                        isText(),
                        (s, site) -> s.put("type", "boolean")
                                .remove(List.of("format", "pattern", "minLength", "maxLength"))),
                new SchemaKind(
                        "array for text",
                        isText().and(Site::isJson),
                        (s, site) -> s.put("type", "array").remove(List.of("format", "pattern"))));
    }

    private static List<SchemaKind> numbers() {
        Predicate<Site> isPlain =
                isNumber().and(site -> !site.has("exclusiveMinimum") && !site.has("exclusiveMaximum"));
        return List.of(
                new SchemaKind(
                        "maximum lowered",
                        isPlain,
                        (s, site) ->
                                s.put("maximum", site.node().path("maximum").asLong(0) - 1)),
                new SchemaKind(
                        "minimum raised",
                        isPlain,
                        (s, site) ->
                                s.put("minimum", site.node().path("minimum").asLong(0) + 1)),
                new SchemaKind(
                        "maximum excluded",
                        isPlain.and(site -> site.has("maximum") && site.isOf30()),
                        (s, site) -> s.put("exclusiveMaximum", true)),
                new SchemaKind(
                        "minimum excluded",
                        isPlain.and(site -> site.has("minimum") && site.isOf30()),
                        (s, site) -> s.put("exclusiveMinimum", true)),
                new SchemaKind(
                        "multiples demanded",
                        isNumber().and(site -> !site.has("multipleOf")),
                        (s, site) -> s.put("multipleOf", 7)),
                new SchemaKind(
                        "int32 for int64",
                        isNumber()
                                .and(site -> site.isOf("integer")
                                        && !site.node().path("format").asText().equals("int32")),
                        (s, site) -> s.put("format", "int32")),
                new SchemaKind(
                        "integer for number",
                        isNumber().and(site -> site.isOf("number")),
                        (s, site) -> s.put("type", "integer").remove("format")),
                new SchemaKind(
                        "boolean for number",
                        isNumber(),
                        (s, site) -> s.put("type", "boolean")
                                .remove(List.of(
                                        "format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"))));
    }

    private static List<SchemaKind> anything() {
        return List.of(
                new SchemaKind(
                        "null refused",
                        site -> site.isAlone() && site.node().path("nullable").asBoolean(),
                        (s, site) -> s.remove("nullable")),
                new SchemaKind(
                        "text for anything",
                        site -> site.isAlone()
                                && site.isJson()
                                && List.of("type", "$ref", "oneOf", "anyOf", "allOf", "enum", "properties").stream()
                                        .noneMatch(site::has),
                        (s, site) -> s.put("type", "string")),
                new SchemaKind(
                        "what is excluded",
                        site -> site.isAlone() && !site.has("not") && isTyped(site),
                        (s, site) -> s.set("not", JSON.objectNode().set("enum", excluded(site)))));
    }

    private static boolean isTyped(Site site) {
        return site.isOf("boolean") || (site.isOf("string") && !site.has("pattern") && !site.has("format"));
    }

    private static JsonNode excluded(Site site) {
        JsonNode first = site.node().path("enum").path(0);
        JsonNode value = site.isOf("boolean") ? JSON.booleanNode(true) : JSON.textNode(NAME);
        return JSON.arrayNode().add(first.isMissingNode() ? value : first);
    }
}

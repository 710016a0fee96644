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
import io.atlasclient.compatibility.view.References;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The ways to let a schema of OpenAPI 3.1 allow less that OpenAPI 3.0 has no words for. */
final class ModernKinds {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String NAME = "mutated";

    private ModernKinds() {}

    /** Returns the ways that the document's version has; none for OpenAPI 3.0. */
    static List<SchemaKind> of(References references) {
        boolean isModern = references.root().text("openapi").orElse("").startsWith("3.1");
        return isModern
                ? Stream.of(values(), objects(), arrays()).flatMap(List::stream).toList()
                : List.of();
    }

    /** Returns a document of OpenAPI 3.0 as one of 3.1 that means the same. */
    static JsonNode modernized(JsonNode node) {
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JSON.arrayNode();
            array.forEach(element -> copy.add(modernized(element)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JSON.objectNode();
            object.properties().forEach(member -> copy.set(member.getKey(), modernized(member.getValue())));
            if (object.path("openapi").isTextual()) {
                copy.put("openapi", "3.1.0");
            }
            if (object.path("nullable").asBoolean() && object.path("type").isTextual()) {
                copy.remove("nullable");
                if (copy.get("enum") instanceof ArrayNode values
                        && !values.toString().contains("null")) {
                    values.addNull();
                }
                copy.set("type", JSON.arrayNode().add(object.get("type")).add("null"));
            }
            return copy;
        }
        return node;
    }

    private static List<SchemaKind> values() {
        Predicate<Site> isText = site -> site.isAlone() && site.isOf("string") && !site.has("enum");
        Predicate<Site> isNumber = site -> site.isAlone() && site.isNumber() && !site.has("enum");
        return List.of(
                new SchemaKind("constant set", isText, (s, site) -> s.put("const", NAME)),
                new SchemaKind(
                        "type null refused",
                        site -> site.isAlone() && site.node().path("type").size() == 2,
                        (s, site) -> s.set("type", site.node().path("type").get(0))),
                new SchemaKind(
                        "exclusive maximum set",
                        isNumber.and(site -> !site.has("maximum")),
                        (s, site) -> s.put("exclusiveMaximum", 3)),
                new SchemaKind(
                        "exclusive minimum set",
                        isNumber.and(site -> !site.has("minimum")),
                        (s, site) -> s.put("exclusiveMinimum", 3)),
                new SchemaKind(
                        "encoding set",
                        isText.and(site -> site.isJson() && !site.has("format")),
                        (s, site) -> s.put("contentEncoding", "base64")),
                new SchemaKind(
                        "branch beside a text",
                        isText,
                        (s, site) -> s.set(
                                "allOf", JSON.arrayNode().add(JSON.objectNode().put("maxLength", 0)))));
    }

    private static List<SchemaKind> objects() {
        Predicate<Site> isObject = site -> site.isAlone() && site.isOf("object") && !site.has("not");
        BiConsumer<ObjectNode, Site> conditions = (s, site) -> {
            s.set("if", demanding("switch"));
            s.set("then", demanding(NAME));
        };
        BiConsumer<ObjectNode, Site> otherwise = (s, site) -> {
            s.set("if", demanding("switch"));
            s.set("else", demanding(NAME));
        };
        Predicate<Site> isOpen = isObject.and(site -> !site.has("additionalProperties"));
        return List.of(
                new SchemaKind("condition added", isOpen, conditions),
                new SchemaKind("other condition added", isOpen, otherwise),
                new SchemaKind(
                        "dependent property demanded",
                        isOpen,
                        (s, site) -> s.set(
                                "dependentRequired",
                                StructureKinds.with(
                                        JSON.objectNode(),
                                        "switch",
                                        JSON.arrayNode().add(NAME)))),
                new SchemaKind(
                        "dependent schema added",
                        isOpen,
                        (s, site) -> s.set(
                                "dependentSchemas", StructureKinds.with(JSON.objectNode(), "switch", demanding(NAME)))),
                new SchemaKind(
                        "names limited",
                        isOpen,
                        (s, site) -> s.set("propertyNames", JSON.objectNode().put("maxLength", 40))),
                new SchemaKind(
                        "properties of a pattern limited",
                        isOpen,
                        (s, site) -> s.set(
                                "patternProperties",
                                StructureKinds.with(JSON.objectNode(), "^mut", StructureKinds.type("integer")))),
                new SchemaKind(
                        "unevaluated properties refused", isOpen, (s, site) -> s.put("unevaluatedProperties", false)));
    }

    private static List<SchemaKind> arrays() {
        Predicate<Site> isArray = site -> site.isAlone() && site.isOf("array") && site.isJson();
        return List.of(
                new SchemaKind(
                        "item demanded",
                        isArray,
                        (s, site) -> s.set("contains", JSON.objectNode().put("const", NAME))),
                new SchemaKind("items demanded", isArray, (s, site) -> {
                    s.set("contains", JSON.objectNode());
                    s.put("minContains", 2);
                }),
                new SchemaKind("items counted", isArray, (s, site) -> {
                    s.set("contains", JSON.objectNode());
                    s.put("minContains", 0);
                    s.put("maxContains", 1);
                }),
                new SchemaKind(
                        "items refused", isArray.and(site -> site.has("items")), (s, site) -> s.put("items", false)));
    }

    private static ObjectNode demanding(String property) {
        return JSON.objectNode().set("required", JSON.arrayNode().add(property));
    }
}

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
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The ways to let a schema allow fewer objects and arrays. */
final class StructureKinds {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String NAME = "mutated";

    private StructureKinds() {}

    static List<SchemaKind> all() {
        return Stream.of(required(), objects(), arrays(), unions(), variants())
                .flatMap(List::stream)
                .toList();
    }

    /** Whatever other schemas say, none demands a property of that name, nor lets objects without it be members. */
    private static Predicate<Site> isObject() {
        return site -> site.isOf("object") && !site.traits().contains(Site.Trait.ALTERNATIVE);
    }

    private static List<SchemaKind> required() {
        return List.of(
                new SchemaKind(
                        "new property demanded",
                        isObject(),
                        (s, site) -> s.set("required", list(site, "required").add(NAME))),
                new SchemaKind("new property declared and demanded", isObject(), (s, site) -> {
                    s.set("required", list(site, "required").add(NAME));
                    s.set("properties", with(site.node().path("properties"), NAME, type("string")));
                }),
                new SchemaKind(
                        "property demanded",
                        isObject().and(site -> site.isAlone() && !optional(site).isEmpty()),
                        (s, site) -> s.set(
                                "required",
                                list(site, "required").add(optional(site).get(0)))),
                new SchemaKind(
                        "demanded property renamed",
                        isObject()
                                .and(site -> site.isAlone()
                                        && site.properties().keySet().stream().anyMatch(site::requires)),
                        StructureKinds::rename),
                new SchemaKind(
                        "branch added that demands a property",
                        isObject(),
                        (s, site) -> s.set("allOf", list(site, "allOf").add(demanding()))),
                new SchemaKind(
                        "objects with a property excluded",
                        isObject().and(site -> site.isAlone() && !optional(site).isEmpty() && !site.has("not")),
                        (s, site) -> s.set(
                                "not",
                                JSON.objectNode()
                                        .set(
                                                "required",
                                                JSON.arrayNode()
                                                        .add(optional(site).get(0))))));
    }

    private static void rename(ObjectNode schema, Site site) {
        String old = site.properties().keySet().stream()
                .filter(site::requires)
                .findFirst()
                .orElseThrow();
        ObjectNode properties = JSON.objectNode();
        site.node()
                .path("properties")
                .properties()
                .forEach(entry -> properties.set(entry.getKey().equals(old) ? NAME : entry.getKey(), entry.getValue()));
        ArrayNode required = JSON.arrayNode();
        site.node().path("required").forEach(name -> required.add(name.asText().equals(old) ? NAME : name.asText()));
        schema.set("properties", properties);
        schema.set("required", required);
    }

    private static ObjectNode demanding() {
        return JSON.objectNode().set("required", JSON.arrayNode().add(NAME));
    }

    private static List<String> optional(Site site) {
        return site.properties().keySet().stream()
                .filter(name -> !site.requires(name))
                .toList();
    }

    private static List<SchemaKind> objects() {
        Predicate<Site> isAlone = isObject().and(Site::isAlone);
        Predicate<Site> isOpen =
                isAlone.and(site -> site.node().path("additionalProperties").asBoolean(true)
                        && !site.node().path("additionalProperties").isObject());
        return List.of(
                new SchemaKind("object closed", isOpen, (s, site) -> s.put("additionalProperties", false)),
                new SchemaKind(
                        "undeclared properties limited",
                        isOpen,
                        (s, site) -> s.set("additionalProperties", type("integer"))),
                new SchemaKind(
                        "undeclared properties refused",
                        isAlone.and(
                                site -> site.node().path("additionalProperties").isObject()),
                        (s, site) -> s.put("additionalProperties", false)),
                new SchemaKind(
                        "number of properties limited",
                        isOpen.and(site -> !site.has("maxProperties")),
                        (s, site) -> s.put(
                                "maxProperties", site.node().path("required").size() + 1)),
                new SchemaKind(
                        "number of properties demanded",
                        isOpen.and(site -> !site.has("minProperties")),
                        (s, site) -> s.put(
                                "minProperties", site.node().path("required").size() + 1)),
                new SchemaKind(
                        "text for object",
                        isAlone.and(Site::isJson),
                        (s, site) -> s.put("type", "string").remove(List.of("properties", "required"))));
    }

    private static List<SchemaKind> arrays() {
        Predicate<Site> isArray = site -> site.isAlone() && site.isOf("array");
        return List.of(
                new SchemaKind(
                        "empty arrays refused",
                        isArray.and(site -> !site.has("minItems")),
                        (s, site) -> s.put("minItems", 1)),
                new SchemaKind(
                        "more items demanded",
                        isArray.and(site -> site.has("minItems")),
                        (s, site) ->
                                s.put("minItems", site.node().path("minItems").asLong() + 1)),
                new SchemaKind(
                        "items limited",
                        isArray.and(site -> site.node().path("maxItems").asInt(2) > 0),
                        (s, site) ->
                                s.put("maxItems", site.node().path("maxItems").asInt(2) - 1)),
                new SchemaKind(
                        "items must differ",
                        isArray.and(site -> !site.node().path("uniqueItems").asBoolean()
                                && site.node().path("maxItems").asInt(2) > 1),
                        (s, site) -> s.put("uniqueItems", true)),
                new SchemaKind(
                        "kind of items replaced",
                        isArray.and(Site::isJson),
                        (s, site) -> s.set("items", type("boolean"))),
                new SchemaKind(
                        "text for array",
                        isArray.and(Site::isJson),
                        (s, site) -> s.put("type", "string").remove(List.of("items", "minItems", "maxItems"))));
    }

    private static List<SchemaKind> unions() {
        return Stream.of("oneOf", "anyOf")
                .flatMap(keyword -> Stream.of(
                        new SchemaKind(
                                "first member of " + keyword + " removed",
                                site -> isUnion(site, keyword, 0),
                                (s, site) -> remove(s, site, keyword, 0)),
                        new SchemaKind(
                                "first member of " + keyword + " replaced",
                                site -> isUnion(site, keyword, 0),
                                (s, site) -> {
                                    remove(s, site, keyword, 0);
                                    ((ArrayNode) s.get(keyword)).add(demanding());
                                }),
                        new SchemaKind(
                                "last member of " + keyword + " removed",
                                site -> isUnion(
                                        site, keyword, site.node().path(keyword).size() - 1),
                                (s, site) -> remove(
                                        s,
                                        site,
                                        keyword,
                                        site.node().path(keyword).size() - 1))))
                .toList();
    }

    /** Variants are the members of a union that is written as a mapping. */
    private static List<SchemaKind> variants() {
        Predicate<Site> hasVariants = site -> site.traits().contains(Site.Trait.DIRECT)
                && !site.traits().contains(Site.Trait.ALTERNATIVE)
                && !site.has("oneOf")
                && !site.has("anyOf")
                && targets(site) > 1;
        return List.of(
                new SchemaKind(
                        "variants swapped",
                        hasVariants.and(site -> site.hides().equals("readOnly")),
                        (s, site) -> swapVariants(s, site)),
                new SchemaKind(
                        "first variant removed",
                        hasVariants,
                        (s, site) -> removeVariant(
                                s, site, mapping(site).elements().next().asText())),
                new SchemaKind("last variant removed", hasVariants, (s, site) -> {
                    String target = "";
                    for (JsonNode value : mapping(site)) {
                        target = value.asText();
                    }
                    removeVariant(s, site, target);
                }));
    }

    private static JsonNode mapping(Site site) {
        return site.node().path("discriminator").path("mapping");
    }

    private static long targets(Site site) {
        return StreamSupport.stream(mapping(site).spliterator(), false)
                .distinct()
                .count();
    }

    /** What the first value of the discriminator led to is now led to by all. */
    private static void swapVariants(ObjectNode schema, Site site) {
        JsonNode first = mapping(site).elements().next();
        ObjectNode mapping = JSON.objectNode();
        mapping(site).properties().forEach(entry -> mapping.set(entry.getKey(), first));
        List<JsonNode> targets =
                StreamSupport.stream(mapping(site).spliterator(), false).toList();
        mapping.set(mapping(site).fieldNames().next(), targets.get(targets.size() - 1));
        schema.set("discriminator", with(site.node().path("discriminator"), "mapping", mapping));
    }

    private static void removeVariant(ObjectNode schema, Site site, String target) {
        ObjectNode mapping =
                without(mapping(site), entry -> entry.getValue().asText().equals(target));
        schema.set("discriminator", with(site.node().path("discriminator"), "mapping", mapping));
    }

    /** Enums may list the same values, so that nothing is lost with one of them. */
    private static boolean isUnion(Site site, String keyword, int index) {
        return site.isAlone()
                && site.node().path(keyword).size() > 1
                && !site.references()
                        .resolve(site.schema().child(keyword).elements().get(index))
                        .child("enum")
                        .exists();
    }

    private static void remove(ObjectNode schema, Site site, String keyword, int index) {
        ArrayNode members = list(site, keyword);
        String target = members.remove(index).path("$ref").asText();
        schema.set(keyword, members);
        JsonNode discriminator = site.node().path("discriminator");
        if (discriminator.has("mapping")) {
            ObjectNode mapping = without(
                    discriminator.get("mapping"),
                    entry -> entry.getValue().asText().equals(target));
            schema.set("discriminator", with(discriminator, "mapping", mapping));
        }
    }

    static ObjectNode with(JsonNode object, String name, JsonNode value) {
        ObjectNode copy = object.isObject() ? Edits.copy(object) : JSON.objectNode();
        copy.set(name, value);
        return copy;
    }

    static ObjectNode type(String type) {
        return JSON.objectNode().put("type", type);
    }

    static ArrayNode list(Site site, String keyword) {
        ArrayNode copy = JSON.arrayNode();
        site.node().path(keyword).forEach(copy::add);
        return copy;
    }

    /** Returns an object without some members. */
    static ObjectNode without(JsonNode object, Predicate<Map.Entry<String, JsonNode>> isGone) {
        ObjectNode copy = Edits.copy(object);
        copy.properties().removeIf(isGone);
        return copy;
    }
}

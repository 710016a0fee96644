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
package io.atlasclient.conformance.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.atlasclient.testing.document.ApiDocument;
import io.atlasclient.testing.document.FlatSchema;
import io.atlasclient.testing.document.Place;
import io.atlasclient.testing.document.Schemas;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Schemas restated so that a literal JSON Schema validator judges what the API means. Nothing is loosened but what is
 * listed here:
 *
 * <ul>
 *   <li>A discriminated union becomes {@code anyOf} its variants, each with the values that the mapping gives it:
 *       variants refer to the union with {@code allOf}, so that a value would have to be exactly one of the variants
 *       again, without end; and some unions have a mapping but no {@code oneOf}.
 *   <li>{@code allOf} becomes one schema with all properties: the same cycle.
 *   <li>The list of values on a variant's discriminator is left out: one contradicts the mapping, and many a union's
 *       list lacks values that the mapping has.
 *   <li>A union of enums becomes one enum: its members overlap, so that {@code oneOf} would refuse the values that they
 *       share, and its {@code type: object} all of them.
 *   <li>Any other {@code oneOf} becomes {@code anyOf}: variants without a discriminator include each other.
 *   <li>{@code enum} on an array is left out: it lists values of the elements.
 *   <li>A required property that is {@code readOnly} is not required: "required" counts in responses only, and this judge
 *       sees requests. The validator itself drops some of them, but not all.
 *   <li>{@code readOnly} and {@code writeOnly} on component schemas are left out: they would drop the names of clusters
 *       and connections from requests.
 *   <li>Patterns that ECMAScript 5 cannot read are left out: the validator's engine takes <code>\p{L}</code> for a class
 *       of letters p, L and braces, and fails on named groups.
 *   <li>{@code format: date-time} is left out: the validator refuses offsets with a colon, which RFC 3339 demands.
 * </ul>
 */
final class JudgedSchemas {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> IN_PROPERTIES = Set.of("items", "additionalProperties");
    private static final String COMPONENTS = "#/components/schemas/";

    private final ApiDocument document;
    private final Map<String, ObjectNode> components = new TreeMap<>();

    JudgedSchemas(ApiDocument document) {
        this.document = document;
    }

    /** Returns the components that the schemas returned so far need. */
    ObjectNode components() {
        ObjectNode all = JSON.objectNode();
        components.forEach(all::set);
        return all;
    }

    /** Returns a schema restated; the components that it needs are restated too. */
    ObjectNode of(Place schema) {
        if (!schema.node().path("$ref").isTextual()) {
            return restated(schema);
        }
        ObjectNode reference = reference(schema.text("$ref"));
        return schema.flag("nullable")
                ? JSON.objectNode()
                        .put("nullable", true)
                        .set("allOf", JSON.arrayNode().add(reference))
                : reference;
    }

    private ObjectNode reference(String pointer) {
        String name = pointer.substring(COMPONENTS.length());
        if (!components.containsKey(name)) {
            ObjectNode component = JSON.objectNode();
            components.put(name, component);
            component.setAll(restated(document.at(pointer)));
            component.remove(List.of("readOnly", "writeOnly"));
        }
        return JSON.objectNode().put("$ref", pointer);
    }

    private ObjectNode restated(Place schema) {
        if (schema.node().path("$ref").isTextual()) {
            return of(schema);
        } else if (Schemas.mapping(schema).isPresent()) {
            return union(schema);
        } else if (Schemas.isEnum(schema) && !Schemas.alternatives(schema).isEmpty()) {
            return enumOf(schema);
        } else if (!Schemas.alternatives(schema).isEmpty()) {
            ObjectNode any = JSON.objectNode();
            ArrayNode members = any.putArray("anyOf");
            Schemas.alternatives(schema).forEach(member -> members.add(of(member)));
            return any;
        }
        return schema.node().has("properties") || schema.node().has("allOf") ? object(schema) : plain(schema);
    }

    private ObjectNode union(Place union) {
        String property = union.at("discriminator", "propertyName").node().asText();
        Map<String, Set<String>> valuesOfVariant = new LinkedHashMap<>();
        for (Place key : Schemas.mapping(union).orElseThrow().children()) {
            valuesOfVariant
                    .computeIfAbsent(Schemas.variant(key).pointer(), pointer -> new TreeSet<>())
                    .add(key.name());
        }
        ObjectNode any = JSON.objectNode();
        ArrayNode members = any.putArray("anyOf");
        valuesOfVariant.forEach((pointer, values) -> {
            ObjectNode variant = object(document.at(pointer));
            ObjectNode properties = (ObjectNode) variant.path("properties");
            ArrayNode listed =
                    properties.putObject(property).put("type", "string").putArray("enum");
            values.forEach(listed::add);
            members.add(variant);
        });
        return any;
    }

    private static ObjectNode enumOf(Place schema) {
        Set<String> values = new TreeSet<>();
        Schemas.alternatives(schema).forEach(member -> values.addAll(listed(member)));
        ObjectNode restated = JSON.objectNode().put("type", "string");
        values.forEach(restated.putArray("enum")::add);
        return restated;
    }

    private static Set<String> listed(Place schema) {
        Place target = schema.followed();
        return target.node().has("enum")
                ? Set.copyOf(target.texts("enum"))
                : Schemas.alternatives(target).stream()
                        .flatMap(member -> listed(member).stream())
                        .collect(Collectors.toSet());
    }

    private ObjectNode object(Place schema) {
        FlatSchema flat = FlatSchema.of(schema);
        ObjectNode object = JSON.objectNode().put("type", "object");
        ObjectNode properties = object.putObject("properties");
        flat.properties().forEach((name, place) -> properties.set(name, of(place)));
        List<String> required =
                flat.required().stream().filter(name -> !isReadOnly(flat, name)).toList();
        if (!required.isEmpty()) {
            required.forEach(object.putArray("required")::add);
        }
        copyFlags(schema, object);
        return object;
    }

    private static boolean isReadOnly(FlatSchema schema, String property) {
        Place place = schema.properties().get(property);
        return place != null && place.flag("readOnly");
    }

    private ObjectNode plain(Place schema) {
        ObjectNode plain = JSON.objectNode();
        for (Map.Entry<String, JsonNode> keyword : schema.node().properties()) {
            if (IN_PROPERTIES.contains(keyword.getKey()) && keyword.getValue().isObject()) {
                plain.set(keyword.getKey(), of(schema.at(keyword.getKey())));
            } else if (isJudged(schema, keyword.getKey())) {
                plain.set(keyword.getKey(), keyword.getValue());
            }
        }
        return plain;
    }

    private static boolean isJudged(Place schema, String keyword) {
        return switch (keyword) {
            case "description", "title", "example", "default", "externalDocs" -> false;
            case "pattern" ->
                !schema.text("pattern").contains("\\p{")
                        && !schema.text("pattern").contains("(?<");
            case "format" -> !schema.text("format").equals("date-time");
            case "enum" -> !schema.text("type").equals("array");
            default -> !keyword.startsWith("x-");
        };
    }

    private static void copyFlags(Place from, ObjectNode to) {
        for (String flag : List.of("nullable", "readOnly", "writeOnly")) {
            if (from.flag(flag)) {
                to.put(flag, true);
            }
        }
    }
}

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
package io.atlasclient.conformance.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.atlasclient.generator.resolve.Overrides;
import io.atlasclient.testing.document.FlatSchema;
import io.atlasclient.testing.document.Place;
import io.atlasclient.testing.document.Schemas;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a marker into values, to see where it comes out. */
enum Canary {
    /** In place of all strings but dates and those that choose a class. */
    ALL_STRINGS,
    /** In place of what a document or the override file calls a secret. */
    SECRETS;

    /** What no value holds by chance. */
    static final String MARKER = "c4n4ry";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> DATES = Set.of("date", "date-time");
    private static final Set<String> SECRET_NAMES = Overrides.load().secrets().stream()
            .map(Overrides.SecretOverride::property)
            .collect(Collectors.toUnmodifiableSet());

    /**
     * Returns a copy of a value with the marker in it.
     *
     * @param schema the value's schema or a reference to it
     * @param value the value
     */
    JsonNode in(Place schema, JsonNode value) {
        return in(schema, value, false);
    }

    private JsonNode in(@Nullable Place schema, JsonNode value, boolean isSecret) {
        Place target = schema == null ? null : schema.followed();
        if (value instanceof TextNode text) {
            return isMarked(target, isSecret) ? JSON.textNode(MARKER) : text;
        } else if (value instanceof ArrayNode array) {
            Place items = target == null ? null : target.find("items").orElse(null);
            ArrayNode copy = JSON.arrayNode();
            array.forEach(element -> copy.add(in(items, element, isSecret)));
            return copy;
        } else if (value instanceof ObjectNode object) {
            return object(target, object, isSecret);
        }
        return value;
    }

    private ObjectNode object(@Nullable Place schema, ObjectNode object, boolean isSecret) {
        Map<String, Place> properties = new HashMap<>();
        Set<String> chooseClasses = new HashSet<>();
        if (schema != null) {
            properties.putAll(FlatSchema.withAlternatives(schema).properties());
            Stream.concat(
                            Stream.of(schema),
                            Schemas.alternatives(schema).stream().map(Place::followed))
                    .forEach(part -> addVariants(part, properties, chooseClasses));
        }
        ObjectNode copy = JSON.objectNode();
        object.properties().forEach(member -> {
            Place place = properties.get(member.getKey());
            boolean secret = isSecret || isSecret(member.getKey(), place);
            boolean kept = chooseClasses.contains(member.getKey());
            copy.set(member.getKey(), kept ? member.getValue() : in(place, member.getValue(), secret));
        });
        return copy;
    }

    private static void addVariants(Place union, Map<String, Place> properties, Set<String> chooseClasses) {
        union.find("discriminator").ifPresent(discriminator -> chooseClasses.add(discriminator.text("propertyName")));
        Schemas.mapping(union).stream()
                .flatMap(mapping -> mapping.children().stream())
                .forEach(key -> FlatSchema.withAlternatives(Schemas.variant(key))
                        .properties()
                        .forEach(properties::putIfAbsent));
    }

    private boolean isMarked(@Nullable Place schema, boolean isSecret) {
        return switch (this) {
            case SECRETS -> isSecret;
            case ALL_STRINGS -> schema == null || !(Schemas.isEnum(schema) || DATES.contains(schema.text("format")));
        };
    }

    private static boolean isSecret(String name, @Nullable Place property) {
        return SECRET_NAMES.contains(name)
                || (property != null
                        && (property.flag("writeOnly")
                                || isPassword(property)
                                || property.find("items")
                                        .filter(Canary::isPassword)
                                        .isPresent()));
    }

    private static boolean isPassword(Place schema) {
        return schema.text("format").equals("password");
    }
}

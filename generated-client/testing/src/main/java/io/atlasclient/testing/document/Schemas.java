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
package io.atlasclient.testing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Questions about schemas that several tests ask. */
public final class Schemas {
    private Schemas() {}

    /**
     * Returns the mapping of a discriminated union (OpenAPI 3.0.3, Discriminator Object).
     *
     * @param schema a schema, not a reference
     * @return a place whose properties are the values; empty if the schema has no mapping
     */
    public static Optional<Place> mapping(Place schema) {
        return schema.find("discriminator").flatMap(discriminator -> discriminator.find("mapping"));
    }

    /**
     * Returns the schema that a value of the discriminator stands for.
     *
     * @param value an entry of a mapping
     * @return the schema, references followed
     */
    public static Place variant(Place value) {
        String target = value.node().asText();
        String pointer = target.startsWith("#") ? target : "#/components/schemas/" + target;
        return value.document().at(pointer).followed();
    }

    /**
     * Returns the alternatives of a schema.
     *
     * @param schema a schema, not a reference
     * @return the members of {@code oneOf} or {@code anyOf}, references not followed; empty if there are none
     */
    public static List<Place> alternatives(Place schema) {
        return schema.find("oneOf")
                .or(() -> schema.find("anyOf"))
                .map(Place::children)
                .orElse(List.of());
    }

    /**
     * Returns whether a schema is a list of values, or a union whose members all are.
     *
     * @param schema a schema or a reference to one
     */
    public static boolean isEnum(Place schema) {
        Place target = schema.followed();
        List<Place> alternatives = alternatives(target);
        return target.node().path("enum").isArray()
                || (!alternatives.isEmpty() && alternatives.stream().allMatch(Schemas::isEnum));
    }

    /**
     * Finds all values below a place, itself included, in document order.
     *
     * @param place where to begin
     * @param wanted what to keep
     */
    public static List<Place> below(Place place, Predicate<Place> wanted) {
        List<Place> found = new ArrayList<>();
        collect(place, wanted, found);
        return found;
    }

    private static void collect(Place place, Predicate<Place> wanted, List<Place> found) {
        if (wanted.test(place)) {
            found.add(place);
        }
        place.children().forEach(child -> collect(child, wanted, found));
    }
}

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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An object schema with all that it takes from others through {@code allOf} (OpenAPI 3.0.3, Schema Object). What the
 * schema declares itself wins over what it inherits.
 *
 * @param schema the schema, a reference followed
 * @param properties the properties by name, in the order of declaration
 * @param declarations all declarations of each property, those too that others win over
 * @param required the names of required properties
 */
public record FlatSchema(
        Place schema, Map<String, Place> properties, Map<String, List<Place>> declarations, Set<String> required) {

    /**
     * Flattens a schema.
     *
     * @param schema an object schema or a reference to one
     * @return its own and its inherited properties
     */
    public static FlatSchema of(Place schema) {
        return collected(schema, false);
    }

    /**
     * Flattens a schema and takes the properties of its alternatives too.
     *
     * @param schema an object schema, a union, or a reference to one
     * @return the properties of the schema and of all alternatives, of those that share a name the first
     */
    public static FlatSchema withAlternatives(Place schema) {
        return collected(schema, true);
    }

    /** Returns the schema of the values of a map; empty if it is not a map or its values may be anything. */
    public Optional<Place> mapValues() {
        return schema.find("additionalProperties").filter(place -> place.node().isObject());
    }

    private static FlatSchema collected(Place schema, boolean alternatives) {
        FlatSchema flat = empty(schema.followed());
        flat.collect(flat.schema, alternatives, new HashSet<>());
        return flat;
    }

    private static FlatSchema empty(Place schema) {
        return new FlatSchema(schema, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashSet<>());
    }

    private void collect(Place part, boolean alternatives, Set<String> seen) {
        Place target = part.followed();
        if (!seen.add(target.pointer())) {
            return;
        }
        target.find("allOf").ifPresent(all -> all.children().forEach(one -> collect(one, false, seen)));
        target.entries("properties").forEach(entry -> {
            properties.put(entry.getKey(), entry.getValue());
            declarations
                    .computeIfAbsent(entry.getKey(), name -> new ArrayList<>())
                    .add(entry.getValue());
        });
        required.addAll(target.texts("required"));
        if (alternatives) {
            target.find("oneOf")
                    .or(() -> target.find("anyOf"))
                    .ifPresent(all -> all.children().forEach(one -> collectAlternative(one, seen)));
        }
    }

    private void collectAlternative(Place alternative, Set<String> seen) {
        FlatSchema flat = empty(alternative);
        flat.collect(alternative, true, new HashSet<>(seen));
        flat.properties.forEach(properties::putIfAbsent);
        flat.declarations.forEach((name, places) ->
                declarations.computeIfAbsent(name, unknown -> new ArrayList<>()).addAll(places));
    }
}

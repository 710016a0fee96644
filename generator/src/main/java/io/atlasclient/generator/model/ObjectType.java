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
package io.atlasclient.generator.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A final class with a builder.
 *
 * @param ref the class
 * @param origin the schema
 * @param doc its documentation
 * @param schemaName the name that messages use: the schema's, or its place for an inline schema
 * @param unions the sealed interfaces that it implements, sorted
 * @param properties its own and its {@code allOf} parents' properties, in the order of the document
 */
public record ObjectType(
        TypeRef.Model ref, Origin origin, Doc doc, String schemaName, List<JavaClass> unions, List<Property> properties)
        implements ModelType {
    /** The methods of {@code Iterable}, which a page has. */
    private static final Set<String> ITERABLE = Set.of("iterator", "spliterator");

    /** Keeps unmodifiable copies. */
    public ObjectType {
        unions = List.copyOf(unions);
        properties = List.copyOf(properties);
    }

    /**
     * Returns what this is a page of: the element type of {@code results}, if the object has the structure of a page.
     * Empty if it has not.
     */
    public Optional<TypeRef> pageElement() {
        Map<String, TypeRef> types = new HashMap<>();
        properties.stream()
                .filter(property -> property.javaName().equals(property.jsonName()))
                .forEach(property -> types.put(property.jsonName(), property.type()));
        boolean isCounted =
                types.get("totalCount") == TypeRef.Scalar.INTEGER || types.get("totalCount") == TypeRef.Scalar.LONG;
        boolean isPage = isCounted && isLinked(types) && Collections.disjoint(types.keySet(), ITERABLE);
        return isPage && types.get("results") instanceof TypeRef.ListOf results
                ? Optional.of(results.element())
                : Optional.empty();
    }

    private static boolean isLinked(Map<String, TypeRef> types) {
        return !types.containsKey("links")
                || (types.get("links") instanceof TypeRef.ListOf links
                        && links.element() instanceof TypeRef.Model link
                        && link.kind() == ModelKind.OBJECT);
    }
}

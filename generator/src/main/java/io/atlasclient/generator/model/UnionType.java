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

import java.util.List;

/**
 * A sealed interface over variants, with a nested {@code Unknown}.
 *
 * @param ref the interface
 * @param origin the schema
 * @param doc its documentation
 * @param schemaName the name that messages use
 * @param dispatchClass the package-private class that reads a value and chooses the variant
 * @param unions the sealed interfaces that it extends, sorted
 * @param accessors the properties that the union itself declares and every variant has with the same type; the unknown
 *     variant reads them out of its JSON
 * @param permitted the variants: object classes and inner unions, sorted; {@code Unknown} is not listed
 * @param dispatch how the variant of a value is found
 */
public record UnionType(
        TypeRef.Model ref,
        Origin origin,
        Doc doc,
        String schemaName,
        JavaClass dispatchClass,
        List<JavaClass> unions,
        List<Property> accessors,
        List<TypeRef.Model> permitted,
        Dispatch dispatch)
        implements ModelType {
    /** Keeps unmodifiable copies. */
    public UnionType {
        unions = List.copyOf(unions);
        accessors = List.copyOf(accessors);
        permitted = List.copyOf(permitted);
    }
}

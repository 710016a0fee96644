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
 * An open enum: a final class over strings.
 *
 * @param ref the class
 * @param origin the schema that first declares it
 * @param doc its documentation
 * @param constants the known values, in the order of the document
 */
public record EnumType(TypeRef.Model ref, Origin origin, Doc doc, List<Constant> constants) implements ModelType {
    /** Keeps an unmodifiable copy. */
    public EnumType {
        constants = List.copyOf(constants);
    }

    /**
     * One known value.
     *
     * @param name the Java constant, such as {@code LESS_THAN}; its string constant is {@code name + "_VALUE"}
     * @param value the exact value, any string; print it as an escaped literal
     */
    public record Constant(String name, String value) {}
}

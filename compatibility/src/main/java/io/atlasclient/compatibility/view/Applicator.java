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
package io.atlasclient.compatibility.view;

/** A keyword that holds schemas beside those of properties, elements and alternatives (JSON Schema 2020-12, section 10). */
public enum Applicator {
    /** What must not hold. */
    NOT("not", Shape.ONE, false),
    /** What decides between {@code then} and {@code else}. */
    IF("if", Shape.ONE, false),
    /** What must hold if {@code if} does. */
    THEN("then", Shape.ONE, true),
    /** What must hold if {@code if} does not. */
    ELSE("else", Shape.ONE, true),
    /** What at least one element is. */
    CONTAINS("contains", Shape.ONE, true),
    /** What the elements at the beginning are, by index. */
    PREFIX_ITEMS("prefixItems", Shape.LIST, true),
    /** What the names of members are. */
    PROPERTY_NAMES("propertyNames", Shape.ONE, true),
    /** What members are whose names match a pattern, by pattern. */
    PATTERN_PROPERTIES("patternProperties", Shape.MAP, true),
    /** What must hold if a property is present, by property. */
    DEPENDENT_SCHEMAS("dependentSchemas", Shape.MAP, true),
    /** What elements are that nothing else speaks of. */
    UNEVALUATED_ITEMS("unevaluatedItems", Shape.ONE, true),
    /** What members are that nothing else speaks of. */
    UNEVALUATED_PROPERTIES("unevaluatedProperties", Shape.ONE, true),
    /** What is inside a text. */
    CONTENT_SCHEMA("contentSchema", Shape.ONE, true);

    private final String keyword;
    private final Shape shape;
    private final boolean monotone;

    Applicator(String keyword, Shape shape, boolean monotone) {
        this.keyword = keyword;
        this.shape = shape;
        this.monotone = monotone;
    }

    /** How a keyword holds its schemas. */
    enum Shape {
        ONE,
        LIST,
        MAP
    }

    /** Returns the keyword. */
    public String keyword() {
        return keyword;
    }

    /** Returns whether the whole allows less if the schema inside does. */
    public boolean isMonotone() {
        return monotone;
    }

    Shape shape() {
        return shape;
    }
}

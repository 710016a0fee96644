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

import java.util.List;
import java.util.SortedMap;

/**
 * What a schema says about the parts of a value.
 *
 * @param properties the properties by name
 * @param items the schema of the elements in each branch that has one
 * @param additional what other members an object may have
 * @param subschemas the conditions that are schemas, by keyword, all of which must hold
 * @param dependentRequired the properties that must be present if another is, by that other
 */
public record Structure(
        SortedMap<String, PropertyView> properties,
        List<Located> items,
        Additional additional,
        SortedMap<Applicator, List<Subschema>> subschemas,
        SortedMap<String, Sourced<List<String>>> dependentRequired) {

    /**
     * What {@code additionalProperties} says.
     *
     * @param openness whether other members are allowed
     * @param schemas the schema of other members in each branch that has one
     * @param source where it is said; the schema if it is not said
     */
    public record Additional(Openness openness, List<Located> schemas, Sourced<String> source) {}

    /**
     * A condition that is a schema.
     *
     * @param key the property, pattern or index it is for; empty if it is for the whole value
     * @param schema the schema
     * @param source the schema as text, and where it stands
     */
    public record Subschema(String key, Located schema, Sourced<String> source) {}
}

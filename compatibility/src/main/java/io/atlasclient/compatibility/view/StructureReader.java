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

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Merges what the branches of a schema say about the parts of the value. */
final class StructureReader {
    private final List<Branch> branches;

    StructureReader(List<Branch> branches) {
        this.branches = branches;
    }

    Structure read() {
        List<Located> items = branches.stream()
                .map(branch -> branch.schema().child("items"))
                .filter(Located::exists)
                .toList();
        SubschemasReader subschemas = new SubschemasReader(branches);
        return new Structure(
                allowed(properties()), items, additional(), subschemas.subschemas(), subschemas.dependentRequired());
    }

    private SortedMap<String, PropertyView> properties() {
        SortedMap<String, PropertyView> properties = new TreeMap<>();
        for (Branch branch : branches) {
            branch.schema()
                    .child("properties")
                    .members()
                    .forEach((name, schema) -> properties.merge(
                            name, declared(name, schema, source(branch, schema.pointer())), StructureReader::both));
        }
        for (Branch branch : branches) {
            for (Located name : branch.schema().child("required").elements()) {
                String text = name.node().asText();
                properties.merge(text, required(text, source(branch, name.pointer())), StructureReader::both);
            }
        }
        return properties;
    }

    /** {@code additionalProperties: false} sees only the properties beside it, and so refuses those of other branches. */
    private SortedMap<String, PropertyView> allowed(SortedMap<String, PropertyView> properties) {
        branches.stream()
                .map(Branch::schema)
                .filter(schema -> openness(schema.child("additionalProperties").node()) == Openness.CLOSED)
                .filter(schema -> !schema.child("patternProperties").exists())
                .forEach(schema -> properties
                        .values()
                        .removeIf(property -> !property.parts().isEmpty()
                                && !schema.child("properties")
                                        .child(property.name())
                                        .exists()));
        return properties;
    }

    private static Sourced<String> source(Branch branch, String pointer) {
        return new Sourced<>(pointer, branch.schema().pointer(), pointer);
    }

    private static PropertyView declared(String name, Located schema, Sourced<String> source) {
        return new PropertyView(name, List.of(schema), source, Optional.empty());
    }

    private static PropertyView required(String name, Sourced<String> source) {
        return new PropertyView(name, List.of(), source, Optional.of(source));
    }

    private static PropertyView both(PropertyView first, PropertyView second) {
        List<Located> parts = new ArrayList<>(first.parts());
        parts.addAll(second.parts());
        return new PropertyView(
                first.name(),
                List.copyOf(parts),
                first.source(),
                first.requirement().or(second::requirement));
    }

    private Structure.Additional additional() {
        List<Located> schemas = new ArrayList<>();
        Openness openness = Openness.OPEN;
        Sourced<String> source = branches.get(0).source("", "additionalProperties");
        for (Branch branch : branches) {
            Located additional = branch.schema().child("additionalProperties");
            Openness own = openness(additional.node());
            if (own == Openness.SCHEMA) {
                schemas.add(additional);
            }
            if (own.compareTo(openness) > 0) {
                openness = own;
                source = branch.source("", "additionalProperties");
            }
        }
        return new Structure.Additional(
                openness, openness == Openness.SCHEMA ? List.copyOf(schemas) : List.of(), source);
    }

    /** A schema without any condition is the same as {@code true}. */
    private static Openness openness(JsonNode additional) {
        if (additional.isObject() && !JsonValues.canonical(additional).equals("{}")) {
            return Openness.SCHEMA;
        }
        return additional.isBoolean() && !additional.asBoolean() ? Openness.CLOSED : Openness.OPEN;
    }
}

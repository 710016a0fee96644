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
        return new Structure(properties(), items, additional());
    }

    private SortedMap<String, PropertyView> properties() {
        SortedMap<String, PropertyView> properties = new TreeMap<>();
        for (Branch branch : branches) {
            branch.schema()
                    .child("properties")
                    .members()
                    .forEach((name, schema) -> properties.merge(
                            name,
                            new PropertyView(name, List.of(schema), false, source(branch, schema.pointer())),
                            StructureReader::both));
        }
        for (Branch branch : branches) {
            for (Located name : branch.schema().child("required").elements()) {
                String text = name.node().asText();
                properties.merge(
                        text,
                        new PropertyView(text, List.of(), true, source(branch, name.pointer())),
                        StructureReader::both);
            }
        }
        return properties;
    }

    private static Sourced<String> source(Branch branch, String pointer) {
        return new Sourced<>(pointer, branch.schema().pointer(), pointer);
    }

    private static PropertyView both(PropertyView first, PropertyView second) {
        List<Located> parts = new ArrayList<>(first.parts());
        parts.addAll(second.parts());
        return new PropertyView(
                first.name(), List.copyOf(parts), first.required() || second.required(), first.source());
    }

    private Structure.Additional additional() {
        List<Located> schemas = new ArrayList<>();
        Structure.Openness openness = Structure.Openness.OPEN;
        Sourced<String> source = branches.get(0).source("", "additionalProperties");
        for (Branch branch : branches) {
            Located additional = branch.schema().child("additionalProperties");
            Structure.Openness own = openness(additional.node());
            if (own == Structure.Openness.SCHEMA) {
                schemas.add(additional);
            }
            if (own.compareTo(openness) > 0) {
                openness = own;
                source = branch.source("", "additionalProperties");
            }
        }
        return new Structure.Additional(
                openness, openness == Structure.Openness.SCHEMA ? List.copyOf(schemas) : List.of(), source);
    }

    /** A schema without any condition is the same as {@code true}. */
    private static Structure.Openness openness(JsonNode additional) {
        if (additional.isObject() && !JsonValues.canonical(additional).equals("{}")) {
            return Structure.Openness.SCHEMA;
        }
        return additional.isBoolean() && !additional.asBoolean() ? Structure.Openness.CLOSED : Structure.Openness.OPEN;
    }
}

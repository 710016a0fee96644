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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects the conditions of all branches of a schema; none is dropped. */
final class SubschemasReader {
    private final List<Branch> branches;

    SubschemasReader(List<Branch> branches) {
        this.branches = branches;
    }

    SortedMap<Applicator, List<Structure.Subschema>> subschemas() {
        SortedMap<Applicator, List<Structure.Subschema>> subschemas = new TreeMap<>();
        for (Branch branch : branches) {
            for (Applicator applicator : Applicator.values()) {
                Located keyword = branch.schema().child(applicator.keyword());
                if (keyword.exists()) {
                    schemas(keyword, applicator.shape())
                            .forEach((key, schema) -> subschemas
                                    .computeIfAbsent(applicator, a -> new ArrayList<>())
                                    .add(subschema(branch, key, schema)));
                }
            }
        }
        return subschemas;
    }

    private static Map<String, Located> schemas(Located keyword, Applicator.Shape shape) {
        return switch (shape) {
            case ONE -> Map.of("", keyword);
            case MAP -> keyword.members();
            case LIST -> {
                Map<String, Located> elements = new LinkedHashMap<>();
                keyword.elements().forEach(element -> elements.put(Integer.toString(elements.size()), element));
                yield elements;
            }
        };
    }

    private static Structure.Subschema subschema(Branch branch, String key, Located schema) {
        String text = JsonValues.canonical(schema.node());
        return new Structure.Subschema(
                key, schema, new Sourced<>(text, branch.schema().pointer(), schema.pointer()));
    }

    SortedMap<String, Sourced<List<String>>> dependentRequired() {
        SortedMap<String, Sourced<List<String>>> dependent = new TreeMap<>();
        for (Branch branch : branches) {
            branch.schema().child("dependentRequired").members().forEach((property, names) -> {
                List<String> required = names.elements().stream()
                        .map(name -> name.node().asText())
                        .distinct()
                        .sorted()
                        .toList();
                dependent.merge(
                        property,
                        new Sourced<>(required, branch.schema().pointer(), names.pointer()),
                        SubschemasReader::both);
            });
        }
        return dependent;
    }

    private static Sourced<List<String>> both(Sourced<List<String>> first, Sourced<List<String>> second) {
        SortedSet<String> names = new TreeSet<>(first.value());
        names.addAll(second.value());
        return new Sourced<>(List.copyOf(names), first.owner(), first.pointer());
    }
}

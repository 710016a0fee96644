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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Merges the values that the branches of a schema list. */
final class EnumerationReader {
    private static final String EXTENSIBLE = "x-extensible-enum";

    private final List<Branch> branches;

    EnumerationReader(List<Branch> branches) {
        this.branches = branches;
    }

    /** Reads the values; a union of enums is passed as the enums that it comes down to. */
    Enumeration read(List<Sourced<Map<JsonNode, String>>> unionsOfEnums) {
        List<Sourced<Map<JsonNode, String>>> lists = new ArrayList<>(unionsOfEnums);
        for (Branch branch : branches) {
            if (branch.schema().child("enum").exists()) {
                lists.add(branch.source(JsonValues.listed(branch.schema().child("enum")), "enum"));
            }
            constant(branch)
                    .ifPresent(constant ->
                            lists.add(branch.source(Map.of(constant.value(), constant.pointer()), "const")));
        }
        return new Enumeration(
                lists.stream().reduce(EnumerationReader::shared),
                branches.stream().flatMap(branch -> constant(branch).stream()).findFirst(),
                known(),
                branches.stream()
                        .anyMatch(branch -> branch.schema().child(EXTENSIBLE).exists()));
    }

    private static Sourced<Map<JsonNode, String>> shared(
            Sourced<Map<JsonNode, String>> first, Sourced<Map<JsonNode, String>> second) {
        Map<JsonNode, String> shared = new LinkedHashMap<>(first.value());
        shared.keySet().retainAll(second.value().keySet());
        return new Sourced<>(shared, first.owner(), first.pointer());
    }

    private static Optional<Sourced<JsonNode>> constant(Branch branch) {
        Located constant = branch.schema().child("const");
        return constant.exists() && !constant.node().isNull()
                ? Optional.of(branch.source(JsonValues.normal(constant.node()), "const"))
                : Optional.empty();
    }

    private Sourced<Map<JsonNode, String>> known() {
        Branch owner = branches.stream()
                .filter(branch -> branch.schema().child(EXTENSIBLE).exists())
                .findFirst()
                .orElse(branches.get(0));
        return owner.source(JsonValues.listed(owner.schema().child(EXTENSIBLE)), EXTENSIBLE);
    }
}

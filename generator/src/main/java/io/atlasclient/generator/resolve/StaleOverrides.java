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
package io.atlasclient.generator.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.generator.resolve.Overrides.SecretOverride;
import io.atlasclient.generator.resolve.Overrides.UnionOverride;
import io.atlasclient.specs.SpecDocument;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds override entries that no document needs any more. */
final class StaleOverrides {
    private final Overrides overrides;
    private final Problems problems;

    StaleOverrides(Overrides overrides, Problems problems) {
        this.overrides = overrides;
        this.problems = problems;
    }

    /** Reports entries for unions that are gone or can be told apart without them. */
    void reportUnions(Unions unions, Dispatches dispatches, boolean completeCatalog) {
        Set<String> plain = new HashSet<>();
        Set<String> all = new HashSet<>();
        for (Collection<Union> group : List.of(unions.all(), unions.merged())) {
            group.forEach(union -> {
                all.add(union.node().origin().pointer());
                if (union.discriminator() == null) {
                    plain.add(union.node().origin().pointer());
                }
            });
        }
        for (UnionOverride entry : overrides.unions()) {
            boolean missing = !all.contains(entry.schema());
            boolean used = plain.contains(entry.schema()) && (entry.merge() || dispatches.needed(entry));
            if (!entry.optional() && !used && (completeCatalog || !missing)) {
                problems.add(
                        entry.origin(),
                        "The entry for " + entry.schema() + " does not apply any more: "
                                + (missing
                                        ? "no operation uses such a union."
                                        : "the variants can be told apart without it."),
                        "Remove the entry, or mark it optional if other snapshots of the documents need it.");
            }
        }
    }

    /** Reports names of secrets that no schema has. */
    void reportSecrets(List<SpecDocument> documents, boolean completeCatalog) {
        if (!completeCatalog || overrides.secrets().isEmpty()) {
            return;
        }
        Set<String> names = new HashSet<>();
        documents.forEach(document ->
                document.tree().path("components").path("schemas").forEach(schema -> collect(schema, names)));
        for (SecretOverride entry : overrides.secrets()) {
            if (!entry.optional() && !names.contains(entry.property())) {
                problems.add(
                        entry.origin(),
                        "No schema has a property '" + entry.property() + "'.",
                        "Remove the entry, or mark it optional if other snapshots of the documents need it.");
            }
        }
    }

    private static void collect(JsonNode node, Set<String> names) {
        node.path("properties").fieldNames().forEachRemaining(names::add);
        node.forEach(child -> collect(child, names));
    }
}

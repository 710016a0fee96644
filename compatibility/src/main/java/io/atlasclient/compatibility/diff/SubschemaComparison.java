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
package io.atlasclient.compatibility.diff;

import io.atlasclient.compatibility.fact.Step;
import io.atlasclient.compatibility.fact.StructureFact;
import io.atlasclient.compatibility.view.Applicator;
import io.atlasclient.compatibility.view.Bound;
import io.atlasclient.compatibility.view.SchemaView;
import io.atlasclient.compatibility.view.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares the conditions of two schemas that are schemas themselves. */
final class SubschemaComparison {
    private final SchemaPairs pairs;
    private final SchemaPair pair;
    private final PairContents contents;

    SubschemaComparison(SchemaPairs pairs, SchemaPair pair, PairContents contents) {
        this.pairs = pairs;
        this.pair = pair;
        this.contents = contents;
    }

    void compare() {
        if (pair.base().structure().subschemas().isEmpty()
                && pair.revision().structure().subschemas().isEmpty()) {
            return;
        }
        for (Applicator applicator : Applicator.values()) {
            Map<String, List<Structure.Subschema>> before = byKey(pair.base(), applicator);
            Map<String, List<Structure.Subschema>> after = byKey(pair.revision(), applicator);
            SortedSet<String> keys = new TreeSet<>(before.keySet());
            keys.addAll(after.keySet());
            keys.forEach(key ->
                    compare(applicator, key, before.getOrDefault(key, List.of()), after.getOrDefault(key, List.of())));
        }
    }

    private static Map<String, List<Structure.Subschema>> byKey(SchemaView view, Applicator applicator) {
        return view.structure().subschemas().getOrDefault(applicator, List.of()).stream()
                .collect(Collectors.groupingBy(Structure.Subschema::key));
    }

    /** Conditions with equal text stand for each other, then the only ones left. */
    private void compare(
            Applicator applicator, String key, List<Structure.Subschema> before, List<Structure.Subschema> after) {
        List<Structure.Subschema> removed = new ArrayList<>(before);
        List<Structure.Subschema> added = new ArrayList<>(after);
        for (Structure.Subschema old : before) {
            added.stream()
                    .filter(now -> now.source().value().equals(old.source().value()))
                    .findFirst()
                    .ifPresent(now -> {
                        removed.remove(old);
                        added.remove(now);
                        both(applicator, old, now);
                    });
        }
        if (removed.size() == 1 && added.size() == 1) {
            both(applicator, removed.get(0), added.get(0));
        } else {
            removed.forEach(old ->
                    contents.add(new StructureFact.SubschemaRemoved(pair.place(old.source(), null), applicator, key)));
            added.forEach(now ->
                    contents.add(new StructureFact.SubschemaAdded(pair.place(null, now.source()), applicator, key)));
        }
    }

    /** Of elements that are counted from above, more are too many. */
    private boolean isMonotone(Applicator applicator) {
        return applicator.isMonotone()
                && !(applicator == Applicator.CONTAINS && (isCounted(pair.base()) || isCounted(pair.revision())));
    }

    private static boolean isCounted(SchemaView view) {
        return view.values().bounds().containsKey(Bound.MAX_CONTAINS);
    }

    private void both(Applicator applicator, Structure.Subschema before, Structure.Subschema after) {
        if (isMonotone(applicator)) {
            SchemaPair target = pairs.pair(before.schema(), after.schema());
            contents.edge(new Step.Subschema(applicator, before.key()), target);
        } else if (!pairs.areEqual(before.schema(), after.schema())) {
            contents.add(new StructureFact.SubschemaChanged(
                    pair.place(before.source(), after.source()), applicator, before.key()));
        }
    }
}

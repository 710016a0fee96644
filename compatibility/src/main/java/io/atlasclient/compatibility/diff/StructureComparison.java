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
import io.atlasclient.compatibility.view.Openness;
import io.atlasclient.compatibility.view.Reading;
import io.atlasclient.compatibility.view.Sourced;
import io.atlasclient.compatibility.view.Structure;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares what two schemas say about elements and members. */
final class StructureComparison {
    private final SchemaPairs pairs;
    private final SchemaPair pair;
    private final PairContents contents;

    StructureComparison(SchemaPairs pairs, SchemaPair pair, PairContents contents) {
        this.pairs = pairs;
        this.pair = pair;
        this.contents = contents;
    }

    void compare() {
        if (!pair.cameOrWent("array")) {
            items();
        }
        if (!pair.cameOrWent("object")) {
            new PropertyComparison(pairs, pair, contents).compare();
            additional();
            dependentRequired();
        }
    }

    private void items() {
        Structure before = pair.base().structure();
        Structure after = pair.revision().structure();
        // Arrays without "items" take any elements; tools that compare texts have nothing to compare then.
        boolean isCompared = pair.reading() == Reading.TEXTUAL
                ? !before.items().isEmpty() && !after.items().isEmpty()
                : !before.items().isEmpty() || !after.items().isEmpty();
        if (isCompared) {
            SchemaPair target = pairs.pair(
                    new SchemaPairs.Site(before.items(), pair.base().self().child("items")),
                    new SchemaPairs.Site(after.items(), pair.revision().self().child("items")));
            contents.edge(new Step.Items(), target);
        }
    }

    private void additional() {
        Structure.Additional before = pair.base().structure().additional();
        Structure.Additional after = pair.revision().structure().additional();
        if (before.openness() != after.openness()) {
            contents.add(new StructureFact.AdditionalPropertiesChanged(
                    pair.place(before.source(), after.source()), before.openness(), after.openness()));
        } else if (before.openness() == Openness.SCHEMA) {
            SchemaPair target = pairs.pair(
                    new SchemaPairs.Site(before.schemas(), before.source().place()),
                    new SchemaPairs.Site(after.schemas(), after.source().place()));
            contents.edge(new Step.Additional(), target);
        }
    }

    private void dependentRequired() {
        SortedMap<String, Sourced<List<String>>> before =
                pair.base().structure().dependentRequired();
        SortedMap<String, Sourced<List<String>>> after =
                pair.revision().structure().dependentRequired();
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        SortedSet<String> properties = new TreeSet<>(before.keySet());
        properties.addAll(after.keySet());
        for (String property : properties) {
            @Nullable Sourced<List<String>> old = before.get(property);
            @Nullable Sourced<List<String>> now = after.get(property);
            @Nullable List<String> oldNames = old == null ? null : old.value();
            @Nullable List<String> newNames = now == null ? null : now.value();
            if (!Objects.equals(oldNames, newNames)) {
                contents.add(
                        new StructureFact.DependentRequiredChanged(pair.place(old, now), property, oldNames, newNames));
            }
        }
    }
}

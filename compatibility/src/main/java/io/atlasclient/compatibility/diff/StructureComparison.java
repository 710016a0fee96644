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

import io.atlasclient.compatibility.view.PropertyView;
import io.atlasclient.compatibility.view.SchemaView;
import io.atlasclient.compatibility.view.Structure;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares what two schemas say about properties, elements and other members. */
final class StructureComparison {
    private final SchemaPairs pairs;
    private final SchemaPair pair;
    private final List<Fact> facts;
    private final List<SchemaPair.Edge> edges;

    StructureComparison(SchemaPairs pairs, SchemaPair pair, List<Fact> facts, List<SchemaPair.Edge> edges) {
        this.pairs = pairs;
        this.pair = pair;
        this.facts = facts;
        this.edges = edges;
    }

    void compare() {
        SortedSet<String> names =
                new TreeSet<>(pair.base().structure().properties().keySet());
        names.addAll(pair.revision().structure().properties().keySet());
        for (String name : names) {
            property(
                    name,
                    pair.base().structure().properties().get(name),
                    pair.revision().structure().properties().get(name));
        }
        items();
        additional();
    }

    private void property(String name, @Nullable PropertyView before, @Nullable PropertyView after) {
        if (before == null && after != null) {
            Traits traits = Traits.of(after, self(after, false));
            facts.add(new SchemaFact.PropertyAdded(pair.place(null, after.source()), name, traits));
        } else if (before != null && after == null) {
            Traits traits = Traits.of(before, self(before, true));
            facts.add(new SchemaFact.PropertyRemoved(pair.place(before.source(), null), name, traits));
        } else if (before != null && after != null) {
            SchemaPair target = pairs.pair(SchemaPairs.Site.of(before), SchemaPairs.Site.of(after));
            Traits old = Traits.of(before, target.base());
            Traits now = Traits.of(after, target.revision());
            if (old.required() != now.required()) {
                Place place = pair.place(before.source(), after.source());
                facts.add(new SchemaFact.PropertyRequirednessChanged(place, name, old, now));
            }
            edges.add(new SchemaPair.Edge(new Step.Property(name, old, now), target));
        }
    }

    private SchemaView self(PropertyView property, boolean isBase) {
        return pairs.view(SchemaPairs.Site.of(property), isBase);
    }

    private void items() {
        Structure before = pair.base().structure();
        Structure after = pair.revision().structure();
        if (!before.items().isEmpty() || !after.items().isEmpty()) {
            SchemaPair target = pairs.pair(
                    new SchemaPairs.Site(before.items(), pair.base().self().child("items")),
                    new SchemaPairs.Site(after.items(), pair.revision().self().child("items")));
            edges.add(new SchemaPair.Edge(new Step.Items(), target));
        }
    }

    private void additional() {
        Structure.Additional before = pair.base().structure().additional();
        Structure.Additional after = pair.revision().structure().additional();
        if (before.openness() != after.openness()) {
            facts.add(new SchemaFact.AdditionalPropertiesChanged(
                    pair.place(before.source(), after.source()), before.openness(), after.openness()));
        } else if (before.openness() == Structure.Openness.SCHEMA) {
            SchemaPair target = pairs.pair(
                    new SchemaPairs.Site(before.schemas(), before.source().place()),
                    new SchemaPairs.Site(after.schemas(), after.source().place()));
            edges.add(new SchemaPair.Edge(new Step.Additional(), target));
        }
    }
}

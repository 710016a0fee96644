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

import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.fact.Step;
import io.atlasclient.compatibility.fact.StructureFact;
import io.atlasclient.compatibility.fact.Traits;
import io.atlasclient.compatibility.view.Flag;
import io.atlasclient.compatibility.view.Openness;
import io.atlasclient.compatibility.view.PropertyView;
import io.atlasclient.compatibility.view.Reading;
import io.atlasclient.compatibility.view.SchemaView;
import io.atlasclient.compatibility.view.Values;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares the properties of two schemas. */
final class PropertyComparison {
    private final SchemaPairs pairs;
    private final SchemaPair pair;
    private final PairContents contents;

    PropertyComparison(SchemaPairs pairs, SchemaPair pair, PairContents contents) {
        this.pairs = pairs;
        this.pair = pair;
        this.contents = contents;
    }

    void compare() {
        Map<String, PropertyView> removed =
                new TreeMap<>(pair.base().structure().properties());
        Map<String, PropertyView> added =
                new TreeMap<>(pair.revision().structure().properties());
        List<String> shared =
                removed.keySet().stream().filter(added::containsKey).toList();
        shared.forEach(name -> both(name, removed.remove(name), added.remove(name)));
        if (pairs.reading() == Reading.SEMANTIC) {
            renamed(removed, added);
        }
        Openness before = pair.base().structure().additional().openness();
        Openness after = pair.revision().structure().additional().openness();
        removed.forEach((name, property) -> contents.add(new StructureFact.PropertyRemoved(
                pair.place(property.source(), null), name, traits(property, true), after)));
        added.forEach((name, property) -> contents.add(new StructureFact.PropertyAdded(
                pair.place(null, property.source()), name, traits(property, false), before)));
    }

    private void both(String name, PropertyView before, PropertyView after) {
        SchemaView oldSchema = pairs.view(SchemaPairs.Site.of(before), true);
        SchemaView newSchema = pairs.view(SchemaPairs.Site.of(after), false);
        Traits old = traits(before, oldSchema);
        Traits now = traits(after, newSchema);
        if (old.required() != now.required()) {
            Place place = pair.place(
                    before.requirement().orElse(null), after.requirement().orElse(null));
            contents.add(new StructureFact.PropertyRequirednessChanged(place, name, old, now));
        }
        contents.edge(new Step.Property(name, old, now), pairs.pair(oldSchema, newSchema));
    }

    private void renamed(Map<String, PropertyView> removed, Map<String, PropertyView> added) {
        Renames.find(removed, added, this::areEqual).forEach((old, now) -> {
            PropertyView before = removed.remove(old);
            PropertyView after = added.remove(now);
            Place place = pair.place(before.source(), after.source());
            contents.add(
                    new StructureFact.PropertyRenamed(place, old, now, traits(before, true), traits(after, false)));
        });
    }

    private boolean areEqual(PropertyView before, PropertyView after) {
        return !before.parts().isEmpty()
                && !after.parts().isEmpty()
                && pairs.areEqual(SchemaPairs.Site.of(before), SchemaPairs.Site.of(after));
    }

    private Traits traits(PropertyView property, boolean isBase) {
        return traits(property, pairs.view(SchemaPairs.Site.of(property), isBase));
    }

    private static Traits traits(PropertyView property, SchemaView schema) {
        Values values = schema.values();
        return new Traits(
                property.required(),
                values.has(Flag.READ_ONLY),
                values.has(Flag.WRITE_ONLY),
                values.defaultValue().isPresent());
    }
}

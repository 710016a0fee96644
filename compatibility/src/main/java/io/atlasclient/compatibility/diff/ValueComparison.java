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

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.compatibility.fact.Fact;
import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.fact.ValueFact;
import io.atlasclient.compatibility.view.Flag;
import io.atlasclient.compatibility.view.Lifecycle;
import io.atlasclient.compatibility.view.Sourced;
import io.atlasclient.compatibility.view.TypeSet;
import io.atlasclient.compatibility.view.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares what two schemas say about the value itself. */
final class ValueComparison {
    private static final Set<String> SCALARS = Set.of("string", "number", "integer", "boolean");

    private final SchemaPair pair;
    private final Values base;
    private final Values revision;
    private final List<Fact> facts = new ArrayList<>();

    ValueComparison(SchemaPair pair) {
        this.pair = pair;
        this.base = pair.base().values();
        this.revision = pair.revision().values();
    }

    List<Fact> facts() {
        if (base.equals(revision)) {
            return List.of();
        }
        types();
        facts.addAll(new EnumerationComparison(pair).facts());
        facts.addAll(new ConstraintComparison(pair).facts());
        defaults();
        flags();
        lifecycles();
        contents();
        return facts;
    }

    private void types() {
        TypeSet before = base.type().value();
        TypeSet after = revision.type().value();
        if (!before.equals(after)) {
            Place place = pair.place(base.type(), revision.type());
            boolean isList = (base.isListOfTypes() || revision.isListOfTypes()) && isScalar(before) && isScalar(after);
            facts.add(
                    isList
                            ? new ValueFact.ListOfTypesChanged(place, before, after)
                            : new ValueFact.TypeChanged(place, before, after));
        }
        if (!base.nullable().value().equals(revision.nullable().value())) {
            Place place = pair.place(base.nullable(), revision.nullable());
            facts.add(
                    new ValueFact.NullabilityChanged(place, revision.nullable().value()));
        }
    }

    private static boolean isScalar(TypeSet type) {
        return !type.names().isEmpty() && type.format() == null && SCALARS.containsAll(type.names());
    }

    private void defaults() {
        @Nullable Sourced<JsonNode> before = base.defaultValue().orElse(null);
        @Nullable Sourced<JsonNode> after = revision.defaultValue().orElse(null);
        @Nullable JsonNode old = before == null ? null : before.value();
        @Nullable JsonNode now = after == null ? null : after.value();
        if (!Objects.equals(old, now)) {
            facts.add(new ValueFact.DefaultChanged(pair.place(before, after), old, now));
        }
    }

    private void flags() {
        for (Flag flag : Flag.values()) {
            if (base.has(flag) != revision.has(flag)) {
                Place place =
                        pair.place(base.flags().get(flag), revision.flags().get(flag));
                facts.add(new ValueFact.FlagChanged(place, flag, revision.has(flag)));
            }
        }
    }

    private void lifecycles() {
        Lifecycle before = base.lifecycle().value();
        Lifecycle after = revision.lifecycle().value();
        if (!before.equals(after)) {
            Place place = pair.place(base.lifecycle(), revision.lifecycle());
            facts.add(new ValueFact.SchemaLifecycleChanged(place, before, after));
        }
    }

    private void contents() {
        if (base.contents().equals(revision.contents())) {
            return;
        }
        SortedSet<String> keywords = new TreeSet<>(base.contents().keySet());
        keywords.addAll(revision.contents().keySet());
        for (String keyword : keywords) {
            @Nullable Sourced<String> before = base.contents().get(keyword);
            @Nullable Sourced<String> after = revision.contents().get(keyword);
            @Nullable String old = before == null ? null : before.value();
            @Nullable String now = after == null ? null : after.value();
            if (!Objects.equals(old, now)) {
                facts.add(new ValueFact.ContentKeywordChanged(pair.place(before, after), keyword, old, now));
            }
        }
    }
}

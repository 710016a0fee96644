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
import io.atlasclient.compatibility.view.Bound;
import io.atlasclient.compatibility.view.Flag;
import io.atlasclient.compatibility.view.Sourced;
import io.atlasclient.compatibility.view.TypeSet;
import io.atlasclient.compatibility.view.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares what two schemas say about the value itself. */
final class ValueComparison {
    private final SchemaPair pair;
    private final Values base;
    private final Values revision;
    private final List<Fact> facts = new ArrayList<>();

    private ValueComparison(SchemaPair pair) {
        this.pair = pair;
        this.base = pair.base().values();
        this.revision = pair.revision().values();
    }

    static List<Fact> facts(SchemaPair pair) {
        ValueComparison comparison = new ValueComparison(pair);
        comparison.types();
        comparison.enums();
        comparison.bounds();
        comparison.defaults();
        comparison.flags();
        comparison.conditions();
        return comparison.facts;
    }

    private void types() {
        TypeSet before = base.type().value();
        TypeSet after = revision.type().value();
        if (!before.equals(after)) {
            facts.add(new SchemaFact.TypeChanged(pair.place(base.type(), revision.type()), before, after));
        }
        if (!base.nullable().value().equals(revision.nullable().value())) {
            Place place = pair.place(base.nullable(), revision.nullable());
            facts.add(
                    new SchemaFact.NullabilityChanged(place, revision.nullable().value()));
        }
    }

    private void enums() {
        @Nullable Sourced<Map<JsonNode, String>> before = base.enumeration().orElse(null);
        @Nullable Sourced<Map<JsonNode, String>> after = revision.enumeration().orElse(null);
        if (before == null || after == null) {
            if (before != null || after != null) {
                facts.add(new SchemaFact.EnumPresenceChanged(pair.place(before, after), after != null));
            }
            return;
        }
        before.value().forEach((value, pointer) -> {
            if (!after.value().containsKey(value)) {
                facts.add(new SchemaFact.EnumValueRemoved(new Place(pointer, after.pointer()), value));
            }
        });
        after.value().forEach((value, pointer) -> {
            if (!before.value().containsKey(value)) {
                facts.add(new SchemaFact.EnumValueAdded(new Place(before.pointer(), pointer), value));
            }
        });
    }

    private void bounds() {
        for (Bound bound : Bound.values()) {
            @Nullable Sourced<BigDecimal> before = base.bounds().get(bound);
            @Nullable Sourced<BigDecimal> after = revision.bounds().get(bound);
            @Nullable BigDecimal old = before == null ? null : before.value();
            @Nullable BigDecimal now = after == null ? null : after.value();
            if (old == null ? now != null : now == null || old.compareTo(now) != 0) {
                facts.add(new SchemaFact.BoundChanged(pair.place(before, after), bound, old, now));
            }
        }
    }

    private void defaults() {
        @Nullable Sourced<JsonNode> before = base.defaultValue().orElse(null);
        @Nullable Sourced<JsonNode> after = revision.defaultValue().orElse(null);
        @Nullable JsonNode old = before == null ? null : before.value();
        @Nullable JsonNode now = after == null ? null : after.value();
        if (!Objects.equals(old, now)) {
            facts.add(new SchemaFact.DefaultChanged(pair.place(before, after), old, now));
        }
    }

    private void flags() {
        for (Flag flag : Flag.values()) {
            if (base.has(flag) != revision.has(flag)) {
                Place place =
                        pair.place(base.flags().get(flag), revision.flags().get(flag));
                facts.add(new SchemaFact.FlagChanged(place, flag, revision.has(flag)));
            }
        }
    }

    private void conditions() {
        SortedSet<String> keywords = new TreeSet<>(base.conjuncts().keySet());
        keywords.addAll(revision.conjuncts().keySet());
        for (String keyword : keywords) {
            SortedMap<String, Sourced<String>> removed = without(base, revision, keyword);
            SortedMap<String, Sourced<String>> added = without(revision, base, keyword);
            if (removed.size() == 1 && added.size() == 1) {
                condition(
                        keyword,
                        removed.values().iterator().next(),
                        added.values().iterator().next());
            } else {
                removed.values().forEach(condition -> condition(keyword, condition, null));
                added.values().forEach(condition -> condition(keyword, null, condition));
            }
        }
    }

    private static SortedMap<String, Sourced<String>> without(Values minuend, Values subtrahend, String keyword) {
        SortedMap<String, Sourced<String>> rest =
                new TreeMap<>(minuend.conjuncts().getOrDefault(keyword, Collections.emptySortedMap()));
        rest.keySet()
                .removeAll(subtrahend
                        .conjuncts()
                        .getOrDefault(keyword, Collections.emptySortedMap())
                        .keySet());
        return rest;
    }

    private void condition(String keyword, @Nullable Sourced<String> before, @Nullable Sourced<String> after) {
        facts.add(new SchemaFact.ConditionChanged(
                pair.place(before, after),
                keyword,
                before == null ? null : before.value(),
                after == null ? null : after.value()));
    }
}

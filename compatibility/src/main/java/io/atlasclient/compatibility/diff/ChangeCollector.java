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

import io.atlasclient.compatibility.fact.Change;
import io.atlasclient.compatibility.fact.Endpoint;
import io.atlasclient.compatibility.fact.Fact;
import io.atlasclient.compatibility.fact.Part;
import io.atlasclient.compatibility.fact.Reach;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects facts with the ways to them; the same fact found twice is one. */
final class ChangeCollector {
    private static final Comparator<Fact> ORDER = Comparator.comparing(
                    (Fact fact) -> fact.place().revision())
            .thenComparing(fact -> fact.place().base())
            .thenComparing(fact -> fact.toString());

    private final IdentityHashMap<Fact, Found> byFact = new IdentityHashMap<>();
    private final List<Found> found = new ArrayList<>();

    /** A fact, and the ways to it in the order in which they were found. */
    private record Found(Fact fact, Set<Reach> reaches) {
        Found(Fact fact) {
            this(fact, new LinkedHashSet<>());
        }

        Change change() {
            return new Change(fact, List.copyOf(reaches));
        }
    }

    /** Adds a fact that no operation is part of. */
    void add(Fact fact) {
        found(fact);
    }

    void add(Fact fact, Reach reach) {
        found(fact).reaches().add(reach);
    }

    /** Adds a fact about an operation that only one document has. */
    void add(Fact fact, Endpoint endpoint) {
        add(fact, new Reach(endpoint, endpoint, new Part.Whole(), List.of(), false));
    }

    private Found found(Fact fact) {
        return byFact.computeIfAbsent(fact, key -> {
            Found first = new Found(fact);
            found.add(first);
            return first;
        });
    }

    /** Returns the changes by place. */
    List<Change> changes() {
        found.sort(Comparator.comparing(Found::fact, ORDER));
        List<Found> changes = new ArrayList<>();
        for (Found next : found) {
            @Nullable Found last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
            // What is compared twice gives equal facts, which stand side by side now.
            if (last != null
                    && next.fact().place().equals(last.fact().place())
                    && next.fact().equals(last.fact())) {
                last.reaches().addAll(next.reaches());
            } else {
                changes.add(next);
            }
        }
        return changes.stream().map(Found::change).toList();
    }
}

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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects facts with the ways to them; the same fact found twice is one. */
final class ChangeCollector {
    private static final Comparator<Fact> ORDER = Comparator.comparing(
                    (Fact fact) -> fact.place().revision())
            .thenComparing(fact -> fact.place().base())
            .thenComparing(fact -> fact.toString());

    private final Map<Fact, Set<Reach>> reaches = new LinkedHashMap<>();

    /** Adds a fact that no operation is part of. */
    void add(Fact fact) {
        reaches.computeIfAbsent(fact, key -> new LinkedHashSet<>());
    }

    void add(Fact fact, Reach reach) {
        reaches.computeIfAbsent(fact, key -> new LinkedHashSet<>()).add(reach);
    }

    /** Adds a fact about an operation that only one document has. */
    void add(Fact fact, Endpoint endpoint) {
        add(fact, new Reach(endpoint, endpoint, new Part.Whole(), List.of(), false));
    }

    /** Returns the changes by place. */
    List<Change> changes() {
        return reaches.keySet().stream()
                .sorted(ORDER)
                .map(fact -> new Change(fact, List.copyOf(reaches.get(fact))))
                .toList();
    }
}

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

import io.atlasclient.compatibility.fact.Fact;
import io.atlasclient.compatibility.fact.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What comparing two schemas has given so far. */
final class PairContents {
    private final List<Fact> facts = new ArrayList<>();
    private final List<SchemaPair.Edge> edges = new ArrayList<>();

    void add(Fact fact) {
        facts.add(fact);
    }

    void addAll(Collection<? extends Fact> others) {
        facts.addAll(others);
    }

    void edge(Step step, SchemaPair target) {
        edges.add(new SchemaPair.Edge(step, target));
    }

    SchemaPair.Contents contents() {
        return new SchemaPair.Contents(facts, edges);
    }
}

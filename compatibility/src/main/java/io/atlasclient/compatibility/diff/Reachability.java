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

import io.atlasclient.compatibility.fact.Direction;
import io.atlasclient.compatibility.fact.Fact;
import io.atlasclient.compatibility.fact.Part;
import io.atlasclient.compatibility.fact.Reach;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the ways from the parts of operations to the schemas that changed. */
final class Reachability {
    private final SchemaPairs pairs;
    private final UnchangedParts unchanged;
    private final ChangeCollector changes;
    private final DiffSettings.Ways ways;
    private final Assumptions<SchemaPair> quiet = new Assumptions<>();
    private final Map<SchemaPair, LoudEdges> loudEdges = new HashMap<>();

    Reachability(SchemaPairs pairs, UnchangedParts unchanged, ChangeCollector changes, DiffSettings.Ways ways) {
        this.pairs = pairs;
        this.unchanged = unchanged;
        this.changes = changes;
        this.ways = ways;
    }

    /** Collects the facts below two schemas with the ways to them. */
    void report(Scope scope, Part part, SchemaPair root) {
        if (isQuiet(root)) {
            return;
        }
        Direction direction = scope.reach(part, Way.at(root)).direction();
        switch (ways) {
            case SHORTEST -> new ShortestWays(this, direction).walk(root, way -> add(scope, part, way));
            case ALL ->
                new AllWays(this, scope.revision().endpoint(), part, direction)
                        .walk(root, way -> add(scope, part, way));
        }
    }

    private void add(Scope scope, Part part, Way way) {
        List<Fact> facts = pairs.contents(way.pair()).facts();
        if (!facts.isEmpty()) {
            Reach reach = scope.reach(part, way);
            facts.stream().filter(way::tells).forEach(fact -> changes.add(fact, reach));
        }
    }

    /** Returns whether nothing changed below a pair; every pair is looked at once for all operations. */
    boolean isQuiet(SchemaPair root) {
        if (!quiet.isKnown(root)) {
            explore(root);
        }
        return quiet.holds(root);
    }

    /** Returns the parts of a pair below which something changed. */
    LoudEdges loudEdges(SchemaPair pair) {
        return loudEdges.computeIfAbsent(
                pair,
                from -> LoudEdges.of(pairs.contents(from).edges().stream()
                        .filter(edge -> !isQuiet(edge.target()))
                        .toList()));
    }

    private void explore(SchemaPair root) {
        Deque<SchemaPair> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            SchemaPair pair = open.pop();
            if (quiet.isKnown(pair)) {
                continue;
            } else if (isUnchanged(pair)) {
                quiet.assume(pair, List.of());
                continue;
            }
            SchemaPair.Contents contents = pairs.contents(pair);
            if (contents.facts().isEmpty()) {
                Set<SchemaPair> targets = contents.targets();
                quiet.assume(pair, targets);
                open.addAll(targets);
            } else {
                quiet.refute(pair);
            }
        }
        quiet.settle();
    }

    /** Returns whether two schemas are the same at a glance; what is merged of several places needs a closer look. */
    private boolean isUnchanged(SchemaPair pair) {
        return pair.base().identity().equals(pair.base().self().pointer())
                && pair.revision().identity().equals(pair.revision().self().pointer())
                && unchanged.isUnchanged(pair.base().self(), pair.revision().self());
    }
}

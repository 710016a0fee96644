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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Visits every schema once, or twice if it is also reached through a property that is no part of what is sent. */
final class ShortestWays {
    private final SchemaPairs pairs;
    private final Direction direction;

    ShortestWays(SchemaPairs pairs, Direction direction) {
        this.pairs = pairs;
        this.direction = direction;
    }

    /** Identifies what need not be visited again. */
    private record State(SchemaPair pair, boolean hidden) {}

    void walk(SchemaPair root, Consumer<Way> visitor) {
        Deque<Way> open = new ArrayDeque<>();
        Set<State> seen = new HashSet<>();
        open.add(Way.at(root));
        seen.add(new State(root, false));
        while (!open.isEmpty()) {
            Way way = open.remove();
            visitor.accept(way);
            for (SchemaPair.Edge edge : pairs.contents(way.pair()).edges()) {
                boolean hidden = way.hidden() || Way.hides(edge.step(), direction);
                if (seen.add(new State(edge.target(), hidden))) {
                    open.add(way.onto(edge, hidden));
                }
            }
        }
    }
}

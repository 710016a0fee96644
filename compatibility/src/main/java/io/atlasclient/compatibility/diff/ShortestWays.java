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
import java.util.BitSet;
import java.util.Deque;
import java.util.function.Consumer;

/** Visits every schema once, or twice if it is also reached through a property that is no part of what is sent. */
final class ShortestWays {
    private final Reachability reachability;
    private final Direction direction;

    ShortestWays(Reachability reachability, Direction direction) {
        this.reachability = reachability;
        this.direction = direction;
    }

    void walk(SchemaPair root, Consumer<Way> visitor) {
        Deque<Way> open = new ArrayDeque<>();
        // By number: schemas that all refer to each other are asked about millions of times.
        BitSet seen = new BitSet();
        BitSet seenHidden = new BitSet();
        open.add(Way.at(root));
        seen.set(root.number());
        while (!open.isEmpty()) {
            Way way = open.remove();
            visitor.accept(way);
            LoudEdges onward = reachability.loudEdges(way.pair());
            if (isNews(way, onward, seen, seenHidden)) {
                for (SchemaPair.Edge edge : onward.edges()) {
                    boolean hidden = way.hidden() || Way.hides(edge.step(), direction);
                    BitSet states = hidden ? seenHidden : seen;
                    if (!states.get(edge.target().number())) {
                        states.set(edge.target().number());
                        open.add(way.onto(edge, hidden));
                    }
                }
            }
        }
    }

    private boolean isNews(Way way, LoudEdges onward, BitSet seen, BitSet seenHidden) {
        boolean mayBeHidden = way.hidden() || onward.hide(direction);
        boolean mayBeSent = !way.hidden();
        return (mayBeSent && !onward.leadInto(seen)) || (mayBeHidden && !onward.leadInto(seenHidden));
    }
}

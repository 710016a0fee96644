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
    private final SchemaPairs pairs;
    private final Reachability reachability;
    private final Direction direction;

    ShortestWays(SchemaPairs pairs, Reachability reachability, Direction direction) {
        this.pairs = pairs;
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
            SchemaPair.Contents contents = pairs.contents(way.pair());
            if (leadsToSeenAlone(way, seen, seenHidden)) {
                continue;
            }
            for (SchemaPair.Edge edge : contents.edges()) {
                boolean hidden = way.hidden() || Way.hides(edge.step(), direction);
                BitSet states = hidden ? seenHidden : seen;
                if (!states.get(edge.target().number())) {
                    states.set(edge.target().number());
                    if (!reachability.isQuiet(edge.target())) {
                        open.add(way.onto(edge, hidden));
                    }
                }
            }
        }
    }

    /** Schemas that all refer to each other have far more references than there are schemas. */
    private boolean leadsToSeenAlone(Way way, BitSet seen, BitSet seenHidden) {
        boolean mayHide = way.hidden() || way.pair().hides(direction);
        return (way.hidden() || contains(seen, way.pair().targets()))
                && (!mayHide || contains(seenHidden, way.pair().targets()));
    }

    private static boolean contains(BitSet all, BitSet some) {
        BitSet rest = (BitSet) some.clone();
        rest.andNot(all);
        return rest.isEmpty();
    }
}

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
import java.util.BitSet;
import java.util.List;

/**
 * The parts of two schemas below which something changed.
 *
 * @param edges the ways to them, in their order
 * @param targets the numbers of the pairs of parts
 * @param hideInRequests whether any of the ways is no part of requests
 * @param hideInResponses whether any of the ways is no part of responses
 */
record LoudEdges(List<SchemaPair.Edge> edges, BitSet targets, boolean hideInRequests, boolean hideInResponses) {
    static LoudEdges of(List<SchemaPair.Edge> edges) {
        BitSet targets = new BitSet();
        edges.forEach(edge -> targets.set(edge.target().number()));
        return new LoudEdges(
                List.copyOf(edges), targets, hide(edges, Direction.REQUEST), hide(edges, Direction.RESPONSE));
    }

    private static boolean hide(List<SchemaPair.Edge> edges, Direction direction) {
        return edges.stream().anyMatch(edge -> Way.hides(edge.step(), direction));
    }

    /** Returns whether any of the ways is no part of what is sent in a direction. */
    boolean hide(Direction direction) {
        return direction == Direction.REQUEST ? hideInRequests : hideInResponses;
    }

    /** Returns whether all targets are among some pairs. */
    boolean leadInto(BitSet pairs) {
        BitSet rest = (BitSet) targets.clone();
        rest.andNot(pairs);
        return rest.isEmpty();
    }
}

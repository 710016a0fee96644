package io.atlasclient.compatibility.diff;

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

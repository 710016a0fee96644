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
import io.atlasclient.compatibility.fact.Endpoint;
import io.atlasclient.compatibility.fact.Part;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Follows every way that enters no component schema twice. There may be very many, so their number is limited. */
final class AllWays {
    private static final int LIMIT = 200_000;
    private static final String COMPONENTS = "#/components/schemas/";

    private final Reachability reachability;
    private final Endpoint endpoint;
    private final Part part;
    private final Direction direction;

    AllWays(Reachability reachability, Endpoint endpoint, Part part, Direction direction) {
        this.reachability = reachability;
        this.endpoint = endpoint;
        this.part = part;
        this.direction = direction;
    }

    void walk(SchemaPair root, Consumer<Way> visitor) {
        Deque<Way> open = new ArrayDeque<>();
        open.push(Way.at(root));
        for (int visits = 0; !open.isEmpty(); visits++) {
            if (visits == LIMIT) {
                throw tooMany();
            }
            Way way = open.pop();
            visitor.accept(way);
            for (SchemaPair.Edge edge : reachability.loudEdges(way.pair()).edges()) {
                if (!isAgain(way, edge.target())) {
                    open.push(way.onto(edge, Way.hides(edge.step(), direction)));
                }
            }
        }
    }

    private static boolean isAgain(Way way, SchemaPair target) {
        if (!isComponent(target.revision().identity())) {
            return false;
        }
        for (@Nullable Way at = way; at != null; at = at.from()) {
            if (at.pair().equals(target) && !at.isUnnamed()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isComponent(String identity) {
        return identity.startsWith(COMPONENTS) && identity.indexOf('/', COMPONENTS.length()) < 0;
    }

    private ProblemsException tooMany() {
        return new ProblemsException(List.of(new Problem(
                endpoint.toString(),
                "#",
                "More than " + LIMIT + " ways lead to changed schemas of " + part + ".",
                "Compare the documents by meaning, which lists the shortest way to each.")));
    }
}

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
import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.fact.Step;
import io.atlasclient.compatibility.view.Reading;
import io.atlasclient.compatibility.view.SchemaView;
import io.atlasclient.compatibility.view.Sourced;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Two schemas that stand for each other. There is one object for two schemas, however often they meet. */
final class SchemaPair {
    private final int number;
    private final SchemaView base;
    private final SchemaView revision;
    private final Reading reading;
    private @Nullable Contents contents;

    /** Makes a pair with a number that no other pair of the two documents has; the first is 0. */
    SchemaPair(int number, SchemaView base, SchemaView revision, Reading reading) {
        this.number = number;
        this.base = base;
        this.revision = revision;
        this.reading = reading;
    }

    /**
     * What comparing the two schemas gave.
     *
     * @param facts what is different about the schemas themselves
     * @param edges the parts that stand for each other
     */
    record Contents(List<Fact> facts, List<Edge> edges) {

        /** Copies. */
        Contents {
            facts = List.copyOf(facts);
            edges = List.copyOf(edges);
        }

        /** Returns the pairs of parts, each once. */
        Set<SchemaPair> targets() {
            return edges.stream().map(Edge::target).collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    /** A way to a part of both schemas. */
    record Edge(Step step, SchemaPair target) {}

    int number() {
        return number;
    }

    SchemaView base() {
        return base;
    }

    SchemaView revision() {
        return revision;
    }

    Reading reading() {
        return reading;
    }

    /** Returns what comparing gave, null if nobody compared yet. */
    @Nullable
    Contents contents() {
        return contents;
    }

    void compared(Contents result) {
        contents = result;
    }

    /** Returns whether branches of {@code allOf} were merged into one of the schemas. */
    boolean isMerged() {
        return base.branches().size() > 1 || revision.branches().size() > 1;
    }

    /**
     * Returns whether values of a type came or went as a whole, which the change of the type tells: nothing inside them has a
     * counterpart.
     */
    boolean cameOrWent(String type) {
        return reading == Reading.SEMANTIC
                && base.values().type().value().allows(type)
                        != revision.values().type().value().allows(type);
    }

    /** Returns where a keyword stands that at least one of the schemas has. */
    Place place(@Nullable Sourced<?> before, @Nullable Sourced<?> after) {
        String old = before != null
                ? before.pointer()
                : after != null ? base.placeFor(after) : base.self().nearest();
        String now = after != null
                ? after.pointer()
                : before != null ? revision.placeFor(before) : revision.self().nearest();
        return new Place(old, now);
    }
}

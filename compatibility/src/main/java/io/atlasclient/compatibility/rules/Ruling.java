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
package io.atlasclient.compatibility.rules;

import io.atlasclient.compatibility.diff.ApiDiff;
import io.atlasclient.compatibility.fact.Change;
import io.atlasclient.compatibility.fact.Endpoint;
import io.atlasclient.compatibility.fact.Entry;
import io.atlasclient.compatibility.fact.Fact;
import io.atlasclient.compatibility.fact.Part;
import io.atlasclient.compatibility.fact.Reach;
import java.util.List;
import java.util.stream.Stream;

/**
 * A verdict on a fact as one way shows it.
 *
 * @param fact what differs
 * @param reach the way to it
 * @param verdict the rule that it falls under there
 */
public record Ruling(Fact fact, Reach reach, Verdict verdict) {
    /** The way to what no operation uses. */
    private static final Reach NOWHERE = nowhere(new Endpoint(Entry.OPERATION, "", "", "", List.of()));

    private static Reach nowhere(Endpoint nobody) {
        return new Reach(nobody, nobody, new Part.Whole(), List.of(), false);
    }

    /** Returns whether an operation is reached. */
    public boolean isSeen() {
        return !reach.equals(NOWHERE);
    }

    /**
     * Judges all that differs between two documents, way by way.
     *
     * @param diff what differs
     * @param setting by what it is judged
     */
    public static Stream<Ruling> of(ApiDiff diff, Setting setting) {
        return diff.changes().stream().flatMap(change -> of(change, setting));
    }

    private static Stream<Ruling> of(Change change, Setting setting) {
        List<Reach> reaches = change.reaches().isEmpty() ? List.of(NOWHERE) : change.reaches();
        return reaches.stream().flatMap(reach -> of(change.fact(), reach, setting).stream());
    }

    private static List<Ruling> of(Fact fact, Reach reach, Setting setting) {
        return Concepts.judge(fact, Sighting.of(reach, setting)).stream()
                .map(verdict -> fact.undecided().isPresent() && verdict.undecided() == null
                        ? verdict.undecided(fact.undecided().get())
                        : verdict)
                .map(verdict -> new Ruling(fact, reach, verdict))
                .toList();
    }
}

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

import static io.atlasclient.compatibility.rules.Spot.PARAMETER;
import static io.atlasclient.compatibility.rules.Spot.PARAMETER_PROPERTY;
import static io.atlasclient.compatibility.rules.Spot.REQUEST_BODY;
import static io.atlasclient.compatibility.rules.Spot.REQUEST_PROPERTY;
import static io.atlasclient.compatibility.rules.Spot.RESPONSE_BODY;
import static io.atlasclient.compatibility.rules.Spot.RESPONSE_HEADER;
import static io.atlasclient.compatibility.rules.Spot.RESPONSE_PROPERTY;

import io.atlasclient.compatibility.fact.StructureFact;
import io.atlasclient.compatibility.fact.ValueFact;
import io.atlasclient.compatibility.view.Applicator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges conditions that are not compared value by value, such as patterns. */
final class Conditions {
    private static final Ids PATTERN_ADDED = Ids.of(REQUEST_BODY, "request-body-pattern-added")
            .and(REQUEST_PROPERTY, "request-property-pattern-added")
            .and(PARAMETER, "request-parameter-pattern-added")
            .and(RESPONSE_BODY, "response-body-pattern-added")
            .and(RESPONSE_PROPERTY, "response-property-pattern-added")
            .and(RESPONSE_HEADER, "response-header-pattern-added");
    private static final Ids PATTERN_REMOVED = Ids.of(REQUEST_BODY, "request-body-pattern-removed")
            .and(REQUEST_PROPERTY, "request-property-pattern-removed")
            .and(PARAMETER, "request-parameter-pattern-removed")
            .and(RESPONSE_BODY, "response-body-pattern-removed")
            .and(RESPONSE_PROPERTY, "response-property-pattern-removed")
            .and(RESPONSE_HEADER, "response-header-pattern-removed");
    private static final Ids PATTERN_CHANGED = Ids.of(REQUEST_BODY, "request-body-pattern-changed")
            .and(REQUEST_PROPERTY, "request-property-pattern-changed")
            .and(PARAMETER, "request-parameter-pattern-changed")
            .and(RESPONSE_BODY, "response-body-pattern-changed")
            .and(RESPONSE_PROPERTY, "response-property-pattern-changed")
            .and(RESPONSE_HEADER, "response-header-pattern-changed");
    private static final Ids ALL_OF_ADDED = Ids.of(REQUEST_BODY, "request-body-all-of-added")
            .and(REQUEST_PROPERTY, "request-property-all-of-added")
            .and(RESPONSE_BODY, "response-body-all-of-added")
            .and(RESPONSE_PROPERTY, "response-property-all-of-added");
    private static final Ids ALL_OF_REMOVED = Ids.of(REQUEST_BODY, "request-body-all-of-removed")
            .and(REQUEST_PROPERTY, "request-property-all-of-removed")
            .and(RESPONSE_BODY, "response-body-all-of-removed")
            .and(RESPONSE_PROPERTY, "response-property-all-of-removed");
    private static final Ids GENERALIZED = Ids.of(REQUEST_BODY, "request-body-type-generalized")
            .and(REQUEST_PROPERTY, "request-property-type-generalized")
            .and(PARAMETER, "request-parameter-type-generalized")
            .and(PARAMETER_PROPERTY, "request-parameter-property-type-generalized")
            .and(RESPONSE_BODY, "response-body-type-generalized")
            .and(RESPONSE_PROPERTY, "response-property-type-generalized")
            .and(RESPONSE_HEADER, "response-header-type-generalized");
    private static final Ids CHANGED = Ids.of(REQUEST_BODY, "request-body-type-changed")
            .and(REQUEST_PROPERTY, "request-property-type-changed")
            .and(PARAMETER, "request-parameter-type-changed")
            .and(PARAMETER_PROPERTY, "request-parameter-property-type-changed")
            .and(RESPONSE_BODY, "response-body-type-changed")
            .and(RESPONSE_PROPERTY, "response-property-type-changed")
            .and(RESPONSE_HEADER, "response-header-type-changed");

    private static final String UNKNOWN_INCLUSION =
            "Whether one condition allows all that the other allows is not decided.";

    private Conditions() {}

    static List<Verdict> pattern(ValueFact.PatternChanged fact, Sighting sighting) {
        @Nullable String before = fact.before();
        @Nullable String after = fact.after();
        if (before == null || after == null) {
            return Verdict.of((before == null ? PATTERN_ADDED : PATTERN_REMOVED).at(sighting), before, after);
        }
        return Verdict.of(PATTERN_CHANGED.at(sighting), before, after).stream()
                .map(verdict -> verdict.undecided(UNKNOWN_INCLUSION))
                .toList();
    }

    static List<Verdict> added(StructureFact.SubschemaAdded fact, Sighting sighting) {
        return verdicts(ALL_OF_ADDED, fact.applicator(), sighting);
    }

    /** A condition that nothing is known about is one more demand, or one less. */
    static List<Verdict> removed(StructureFact.SubschemaRemoved fact, Sighting sighting) {
        return verdicts(sighting.isRequest() ? ALL_OF_REMOVED : GENERALIZED, fact.applicator(), sighting);
    }

    static List<Verdict> changed(StructureFact.SubschemaChanged fact, Sighting sighting) {
        return verdicts(CHANGED, fact.applicator(), sighting);
    }

    private static List<Verdict> verdicts(Ids ids, Applicator applicator, Sighting sighting) {
        return Verdict.of(ids.at(sighting)).stream()
                .map(verdict -> verdict.with("member", applicator.keyword()).undecided(UNKNOWN_INCLUSION))
                .toList();
    }
}

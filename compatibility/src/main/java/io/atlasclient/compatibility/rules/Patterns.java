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
import static io.atlasclient.compatibility.rules.Spot.REQUEST_BODY;
import static io.atlasclient.compatibility.rules.Spot.REQUEST_PROPERTY;
import static io.atlasclient.compatibility.rules.Spot.RESPONSE_BODY;
import static io.atlasclient.compatibility.rules.Spot.RESPONSE_HEADER;
import static io.atlasclient.compatibility.rules.Spot.RESPONSE_PROPERTY;

import io.atlasclient.compatibility.fact.ValueFact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges patterns. */
final class Patterns {
    private static final Ids ADDED = Ids.of(REQUEST_BODY, "request-body-pattern-added")
            .and(REQUEST_PROPERTY, "request-property-pattern-added")
            .and(PARAMETER, "request-parameter-pattern-added")
            .and(RESPONSE_BODY, "response-body-pattern-added")
            .and(RESPONSE_PROPERTY, "response-property-pattern-added")
            .and(RESPONSE_HEADER, "response-header-pattern-added");
    private static final Ids REMOVED = Ids.of(REQUEST_BODY, "request-body-pattern-removed")
            .and(REQUEST_PROPERTY, "request-property-pattern-removed")
            .and(PARAMETER, "request-parameter-pattern-removed")
            .and(RESPONSE_BODY, "response-body-pattern-removed")
            .and(RESPONSE_PROPERTY, "response-property-pattern-removed")
            .and(RESPONSE_HEADER, "response-header-pattern-removed");
    private static final Ids CHANGED = Ids.of(REQUEST_BODY, "request-body-pattern-changed")
            .and(REQUEST_PROPERTY, "request-property-pattern-changed")
            .and(PARAMETER, "request-parameter-pattern-changed")
            .and(RESPONSE_BODY, "response-body-pattern-changed")
            .and(RESPONSE_PROPERTY, "response-property-pattern-changed")
            .and(RESPONSE_HEADER, "response-header-pattern-changed");
    private static final Ids GENERALIZED = Ids.of(REQUEST_BODY, "request-body-pattern-generalized")
            .and(REQUEST_PROPERTY, "request-property-pattern-generalized")
            .and(PARAMETER, "request-parameter-pattern-generalized")
            .and(RESPONSE_BODY, "response-body-pattern-generalized")
            .and(RESPONSE_PROPERTY, "response-property-pattern-generalized");
    private static final Ids SPECIALIZED = Ids.of(REQUEST_BODY, "request-body-pattern-specialized")
            .and(REQUEST_PROPERTY, "request-property-pattern-specialized")
            .and(PARAMETER, "request-parameter-pattern-specialized");

    private static final String ANYTHING = ".*";

    private Patterns() {}

    static List<Verdict> changed(ValueFact.PatternChanged fact, Sighting sighting) {
        @Nullable String before = fact.before();
        @Nullable String after = fact.after();
        if (before == null || after == null) {
            Ids ids = before == null ? ADDED : REMOVED;
            return Verdict.of(sighting.isExact() ? ids.anywhere(sighting) : ids.at(sighting), before, after);
        }
        if (sighting.isExact()) {
            return Verdict.of((after.equals(ANYTHING) ? GENERALIZED : CHANGED).anywhere(sighting), before, after);
        }
        Ids ids = switch (fact.inclusion()) {
            case EQUAL -> Ids.none();
            case WIDER -> GENERALIZED;
            case NARROWER -> sighting.isRequest() ? SPECIALIZED : CHANGED;
            // On the safe side a response may now be what no caller expects.
            case NEITHER, UNDECIDED -> sighting.isRequest() ? CHANGED : GENERALIZED;
        };
        return Verdict.of(ids.at(sighting), before, after);
    }
}

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
import static io.atlasclient.compatibility.rules.Spot.RESPONSE_PROPERTY;

import io.atlasclient.compatibility.fact.ValueFact;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges what numbers must be multiples of. */
final class MultipleOf {
    private static final Ids SET = Ids.of(REQUEST_BODY, "request-body-multiple-of-set")
            .and(REQUEST_PROPERTY, "request-property-multiple-of-set")
            .and(PARAMETER, "request-parameter-multiple-of-set")
            .and(RESPONSE_BODY, "response-body-multiple-of-set")
            .and(RESPONSE_PROPERTY, "response-property-multiple-of-set");
    private static final Ids UNSET = Ids.of(REQUEST_BODY, "request-body-multiple-of-unset")
            .and(REQUEST_PROPERTY, "request-property-multiple-of-unset")
            .and(PARAMETER, "request-parameter-multiple-of-unset")
            .and(RESPONSE_BODY, "response-body-multiple-of-unset")
            .and(RESPONSE_PROPERTY, "response-property-multiple-of-unset");
    private static final Ids CHANGED = Ids.of(REQUEST_BODY, "request-body-multiple-of-changed")
            .and(REQUEST_PROPERTY, "request-property-multiple-of-changed")
            .and(PARAMETER, "request-parameter-multiple-of-changed")
            .and(RESPONSE_BODY, "response-body-multiple-of-changed")
            .and(RESPONSE_PROPERTY, "response-property-multiple-of-changed");
    private static final Ids GENERALIZED = Ids.of(REQUEST_BODY, "request-body-multiple-of-generalized")
            .and(REQUEST_PROPERTY, "request-property-multiple-of-generalized")
            .and(PARAMETER, "request-parameter-multiple-of-generalized")
            .and(RESPONSE_BODY, "response-body-multiple-of-generalized")
            .and(RESPONSE_PROPERTY, "response-property-multiple-of-generalized");
    private static final Ids SPECIALIZED = Ids.of(REQUEST_BODY, "request-body-multiple-of-specialized")
            .and(REQUEST_PROPERTY, "request-property-multiple-of-specialized")
            .and(PARAMETER, "request-parameter-multiple-of-specialized")
            .and(RESPONSE_BODY, "response-body-multiple-of-specialized")
            .and(RESPONSE_PROPERTY, "response-property-multiple-of-specialized");

    private MultipleOf() {}

    static List<Verdict> changed(ValueFact.MultipleOfChanged fact, Sighting sighting) {
        Ids ids = fact.before() == null ? SET : fact.after() == null ? UNSET : moved(fact);
        return Verdict.of(ids.at(sighting), text(fact.before(), sighting), text(fact.after(), sighting));
    }

    private static Ids moved(ValueFact.MultipleOfChanged fact) {
        return switch (fact.inclusion()) {
            case EQUAL -> Ids.none();
            case WIDER -> GENERALIZED;
            case NARROWER -> SPECIALIZED;
            case NEITHER, UNDECIDED -> CHANGED;
        };
    }

    private static @Nullable String text(@Nullable BigDecimal number, Sighting sighting) {
        return number == null ? null : Texts.of(number, sighting);
    }
}

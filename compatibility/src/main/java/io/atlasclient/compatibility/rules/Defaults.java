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

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.compatibility.fact.Part;
import io.atlasclient.compatibility.fact.ValueFact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges defaults, which a caller does not send and gets all the same. */
final class Defaults {
    private static final Ids ADDED = Ids.of(REQUEST_BODY, "request-body-default-value-added")
            .and(REQUEST_PROPERTY, "request-property-default-value-added")
            .and(PARAMETER, "request-parameter-default-value-added")
            .and(RESPONSE_BODY, "response-body-default-value-added")
            .and(RESPONSE_PROPERTY, "response-property-default-value-added");
    private static final Ids REMOVED = Ids.of(REQUEST_BODY, "request-body-default-value-removed")
            .and(REQUEST_PROPERTY, "request-property-default-value-removed")
            .and(PARAMETER, "request-parameter-default-value-removed")
            .and(RESPONSE_BODY, "response-body-default-value-removed")
            .and(RESPONSE_PROPERTY, "response-property-default-value-removed");
    private static final Ids CHANGED = Ids.of(REQUEST_BODY, "request-body-default-value-changed")
            .and(REQUEST_PROPERTY, "request-property-default-value-changed")
            .and(PARAMETER, "request-parameter-default-value-changed")
            .and(RESPONSE_BODY, "response-body-default-value-changed")
            .and(RESPONSE_PROPERTY, "response-property-default-value-changed");

    private Defaults() {}

    static List<Verdict> changed(ValueFact.DefaultChanged fact, Sighting sighting) {
        if (isAlwaysSent(sighting)) {
            return List.of();
        }
        Ids ids = fact.before() == null ? ADDED : fact.after() == null ? REMOVED : CHANGED;
        return Verdict.of(
                sighting.isExact() ? ids.anywhere(sighting) : ids.at(sighting),
                text(fact.before(), sighting),
                text(fact.after(), sighting));
    }

    /** What callers must send gets no default; whether they must is judged by itself. */
    private static boolean isAlwaysSent(Sighting sighting) {
        return !sighting.isExact()
                && sighting.isRequest()
                && sighting.reach().part() instanceof Part.Parameter parameter
                && !sighting.property()
                        .map(property -> !property.before().required()
                                && !property.after().required())
                        .orElse(parameter.optional());
    }

    private static @Nullable String text(@Nullable JsonNode value, Sighting sighting) {
        return value == null ? null : Texts.of(value, sighting);
    }
}

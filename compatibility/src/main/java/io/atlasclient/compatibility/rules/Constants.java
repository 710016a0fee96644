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

import static io.atlasclient.compatibility.rules.Spot.REQUEST_BODY;
import static io.atlasclient.compatibility.rules.Spot.REQUEST_PROPERTY;
import static io.atlasclient.compatibility.rules.Spot.RESPONSE_BODY;
import static io.atlasclient.compatibility.rules.Spot.RESPONSE_PROPERTY;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.compatibility.fact.ValueFact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges the one value that is allowed. */
final class Constants {
    private static final Ids ADDED = Ids.of(REQUEST_BODY, "request-body-const-added")
            .and(REQUEST_PROPERTY, "request-property-const-added")
            .and(RESPONSE_BODY, "response-body-const-added")
            .and(RESPONSE_PROPERTY, "response-property-const-added");
    private static final Ids REMOVED = Ids.of(REQUEST_BODY, "request-body-const-removed")
            .and(REQUEST_PROPERTY, "request-property-const-removed")
            .and(RESPONSE_BODY, "response-body-const-removed")
            .and(RESPONSE_PROPERTY, "response-property-const-removed");
    private static final Ids CHANGED = Ids.of(REQUEST_BODY, "request-body-const-changed")
            .and(REQUEST_PROPERTY, "request-property-const-changed")
            .and(RESPONSE_BODY, "response-body-const-changed")
            .and(RESPONSE_PROPERTY, "response-property-const-changed");

    private Constants() {}

    static List<Verdict> changed(ValueFact.ConstChanged fact, Sighting sighting) {
        Ids ids = fact.before() == null ? ADDED : fact.after() == null ? REMOVED : CHANGED;
        return Verdict.of(ids.at(sighting), text(fact.before(), sighting), text(fact.after(), sighting));
    }

    private static @Nullable String text(@Nullable JsonNode value, Sighting sighting) {
        return value == null ? null : Texts.of(value, sighting);
    }
}

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

import io.atlasclient.compatibility.fact.StructureFact;
import java.util.List;

/** Judges which properties demand others. */
final class Dependencies {
    private static final Ids ADDED = Ids.of(REQUEST_BODY, "request-body-dependent-required-added")
            .and(REQUEST_PROPERTY, "request-property-dependent-required-added")
            .and(RESPONSE_BODY, "response-body-dependent-required-added")
            .and(RESPONSE_PROPERTY, "response-property-dependent-required-added");
    private static final Ids REMOVED = Ids.of(REQUEST_BODY, "request-body-dependent-required-removed")
            .and(REQUEST_PROPERTY, "request-property-dependent-required-removed")
            .and(RESPONSE_BODY, "response-body-dependent-required-removed")
            .and(RESPONSE_PROPERTY, "response-property-dependent-required-removed");
    private static final Ids CHANGED = Ids.of(REQUEST_BODY, "request-body-dependent-required-changed")
            .and(REQUEST_PROPERTY, "request-property-dependent-required-changed")
            .and(RESPONSE_BODY, "response-body-dependent-required-changed")
            .and(RESPONSE_PROPERTY, "response-property-dependent-required-changed");

    private Dependencies() {}

    static List<Verdict> changed(StructureFact.DependentRequiredChanged fact, Sighting sighting) {
        Ids ids = fact.before() == null ? ADDED : fact.after() == null ? REMOVED : CHANGED;
        return Verdict.of(ids.at(sighting), fact.before(), fact.after()).stream()
                .map(verdict -> verdict.with("property", fact.property()))
                .toList();
    }
}

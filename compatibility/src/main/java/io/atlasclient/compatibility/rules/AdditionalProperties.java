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
import io.atlasclient.compatibility.view.Openness;
import java.util.List;

/** Judges whether objects may have undeclared properties. */
final class AdditionalProperties {
    private static final Ids CLOSED = Ids.of(REQUEST_BODY, "request-body-additional-properties-closed")
            .and(REQUEST_PROPERTY, "request-property-additional-properties-closed")
            .and(RESPONSE_BODY, "response-body-additional-properties-closed")
            .and(RESPONSE_PROPERTY, "response-property-additional-properties-closed");
    private static final Ids OPENED = Ids.of(REQUEST_BODY, "request-body-additional-properties-opened")
            .and(REQUEST_PROPERTY, "request-property-additional-properties-opened")
            .and(RESPONSE_BODY, "response-body-additional-properties-opened")
            .and(RESPONSE_PROPERTY, "response-property-additional-properties-opened");
    private static final Ids SCHEMA_ADDED = Ids.of(REQUEST_BODY, "request-body-additional-properties-schema-added")
            .and(REQUEST_PROPERTY, "request-property-additional-properties-schema-added")
            .and(RESPONSE_BODY, "response-body-additional-properties-schema-added")
            .and(RESPONSE_PROPERTY, "response-property-additional-properties-schema-added");
    private static final Ids SCHEMA_REMOVED = Ids.of(REQUEST_BODY, "request-body-additional-properties-schema-removed")
            .and(REQUEST_PROPERTY, "request-property-additional-properties-schema-removed")
            .and(RESPONSE_BODY, "response-body-additional-properties-schema-removed")
            .and(RESPONSE_PROPERTY, "response-property-additional-properties-schema-removed");

    private AdditionalProperties() {}

    static List<Verdict> changed(StructureFact.AdditionalPropertiesChanged fact, Sighting sighting) {
        Ids ids;
        if (fact.after() == Openness.CLOSED) {
            ids = CLOSED;
        } else if (fact.before() == Openness.CLOSED) {
            ids = OPENED;
        } else {
            ids = fact.after() == Openness.SCHEMA ? SCHEMA_ADDED : SCHEMA_REMOVED;
        }
        return Verdict.of(ids.at(sighting));
    }
}

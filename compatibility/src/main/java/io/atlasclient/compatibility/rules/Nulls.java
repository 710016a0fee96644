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

import io.atlasclient.compatibility.fact.ValueFact;
import java.util.List;

/** Judges whether a value may be null. */
final class Nulls {
    private static final Ids NULLABLE = Ids.of(REQUEST_BODY, "request-body-became-nullable")
            .and(REQUEST_PROPERTY, "request-property-became-nullable")
            .and(PARAMETER, "request-parameter-became-nullable")
            .and(PARAMETER_PROPERTY, "request-parameter-property-became-nullable")
            .and(RESPONSE_BODY, "response-body-became-nullable")
            .and(RESPONSE_PROPERTY, "response-property-became-nullable")
            .and(RESPONSE_HEADER, "response-header-became-nullable");
    private static final Ids NOT_NULLABLE = Ids.of(REQUEST_BODY, "request-body-became-not-nullable")
            .and(REQUEST_PROPERTY, "request-property-became-not-nullable")
            .and(PARAMETER, "request-parameter-became-not-nullable")
            .and(PARAMETER_PROPERTY, "request-parameter-property-became-not-nullable")
            .and(RESPONSE_BODY, "response-body-became-not-nullable")
            .and(RESPONSE_PROPERTY, "response-property-became-not-nullable")
            .and(RESPONSE_HEADER, "response-header-became-not-nullable");

    private Nulls() {}

    static List<Verdict> changed(ValueFact.NullabilityChanged fact, Sighting sighting) {
        Ids ids = fact.nullable() ? NULLABLE : NOT_NULLABLE;
        return Verdict.of(sighting.isExact() ? ids.anywhere(sighting) : ids.at(sighting));
    }
}

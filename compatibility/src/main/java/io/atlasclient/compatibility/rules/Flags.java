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

import io.atlasclient.compatibility.fact.Step;
import io.atlasclient.compatibility.fact.Traits;
import io.atlasclient.compatibility.fact.ValueFact;
import java.util.List;
import java.util.Optional;

/** Judges keywords that are either set or not. */
final class Flags {
    private static final Ids UNIQUE_SET = Ids.of(REQUEST_BODY, "request-body-unique-items-set")
            .and(REQUEST_PROPERTY, "request-property-unique-items-set")
            .and(PARAMETER, "request-parameter-unique-items-set")
            .and(RESPONSE_BODY, "response-body-unique-items-set")
            .and(RESPONSE_PROPERTY, "response-property-unique-items-set");
    private static final Ids UNIQUE_UNSET = Ids.of(REQUEST_BODY, "request-body-unique-items-unset")
            .and(REQUEST_PROPERTY, "request-property-unique-items-unset")
            .and(PARAMETER, "request-parameter-unique-items-unset")
            .and(RESPONSE_BODY, "response-body-unique-items-unset")
            .and(RESPONSE_PROPERTY, "response-property-unique-items-unset");

    private static final Ids OPTIONAL_READ_ONLY = Ids.of(REQUEST_PROPERTY, "request-optional-property-became-read-only")
            .and(RESPONSE_PROPERTY, "response-optional-property-became-read-only");
    private static final Ids OPTIONAL_NOT_READ_ONLY = Ids.of(
                    REQUEST_PROPERTY, "request-optional-property-became-not-read-only")
            .and(RESPONSE_PROPERTY, "response-optional-property-became-not-read-only");
    private static final Ids REQUIRED_READ_ONLY = Ids.of(REQUEST_PROPERTY, "request-required-property-became-read-only")
            .and(RESPONSE_PROPERTY, "response-required-property-became-read-only");
    private static final Ids REQUIRED_NOT_READ_ONLY = Ids.of(
                    REQUEST_PROPERTY, "request-required-property-became-not-read-only")
            .and(RESPONSE_PROPERTY, "response-required-property-became-not-read-only");
    private static final Ids OPTIONAL_WRITE_ONLY = Ids.of(
                    REQUEST_PROPERTY, "request-optional-property-became-write-only")
            .and(RESPONSE_PROPERTY, "response-optional-property-became-write-only");
    private static final Ids OPTIONAL_NOT_WRITE_ONLY = Ids.of(
                    REQUEST_PROPERTY, "request-optional-property-became-not-write-only")
            .and(RESPONSE_PROPERTY, "response-optional-property-became-not-write-only");
    private static final Ids REQUIRED_WRITE_ONLY = Ids.of(
                    REQUEST_PROPERTY, "request-required-property-became-write-only")
            .and(RESPONSE_PROPERTY, "response-required-property-became-write-only");
    private static final Ids REQUIRED_NOT_WRITE_ONLY = Ids.of(
                    REQUEST_PROPERTY, "request-required-property-became-not-write-only")
            .and(RESPONSE_PROPERTY, "response-required-property-became-not-write-only");

    private Flags() {}

    static List<Verdict> changed(ValueFact.FlagChanged fact, Sighting sighting) {
        return switch (fact.flag()) {
            case UNIQUE_ITEMS -> Verdict.of((fact.set() ? UNIQUE_SET : UNIQUE_UNSET).at(sighting));
            case READ_ONLY, WRITE_ONLY -> visibility(fact, sighting);
        };
    }

    /** Says nothing of a schema that is no property: a body or an element is what it is. */
    private static List<Verdict> visibility(ValueFact.FlagChanged fact, Sighting sighting) {
        Optional<Step.Property> property = sighting.property();
        if (property.isEmpty()) {
            return List.of();
        }
        // Version diffs take whether the property was required, as the tool they are made with does.
        Traits side =
                sighting.isExact() ? property.get().before() : property.get().after();
        Ids ids = switch (fact.flag()) {
            case READ_ONLY ->
                side.required()
                        ? fact.set() ? REQUIRED_READ_ONLY : REQUIRED_NOT_READ_ONLY
                        : fact.set() ? OPTIONAL_READ_ONLY : OPTIONAL_NOT_READ_ONLY;
            default ->
                side.required()
                        ? fact.set() ? REQUIRED_WRITE_ONLY : REQUIRED_NOT_WRITE_ONLY
                        : fact.set() ? OPTIONAL_WRITE_ONLY : OPTIONAL_NOT_WRITE_ONLY;
        };
        return Verdict.of(sighting.isExact() ? ids.anywhere(sighting) : ids.at(sighting));
    }
}

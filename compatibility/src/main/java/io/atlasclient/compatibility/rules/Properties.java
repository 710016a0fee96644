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

import static io.atlasclient.compatibility.rules.Spot.HEADER_PARAMETER_PROPERTY;
import static io.atlasclient.compatibility.rules.Spot.REQUEST_PROPERTY;
import static io.atlasclient.compatibility.rules.Spot.RESPONSE_PROPERTY;

import io.atlasclient.compatibility.fact.StructureFact;
import io.atlasclient.compatibility.fact.Traits;
import io.atlasclient.compatibility.view.Openness;
import java.util.List;
import java.util.Optional;

/** Judges properties that come, go, or must be present. */
final class Properties {
    private static final Ids NEW_REQUIRED = Ids.of(REQUEST_PROPERTY, "new-required-request-property")
            .and(HEADER_PARAMETER_PROPERTY, "new-required-request-header-property")
            .and(RESPONSE_PROPERTY, "response-required-property-added")
            .hidden(RESPONSE_PROPERTY, "response-required-write-only-property-added");
    private static final Ids NEW_REQUIRED_WITH_DEFAULT = Ids.of(
                    REQUEST_PROPERTY, "new-required-request-property-with-default")
            .and(RESPONSE_PROPERTY, "response-required-property-added")
            .hidden(RESPONSE_PROPERTY, "response-required-write-only-property-added");
    private static final Ids NEW_OPTIONAL = Ids.of(REQUEST_PROPERTY, "new-optional-request-property")
            .and(RESPONSE_PROPERTY, "response-optional-property-added")
            .hidden(RESPONSE_PROPERTY, "response-optional-write-only-property-added");
    private static final Ids NEW_REQUIRED_IN_CLOSED = Ids.of(
                    RESPONSE_PROPERTY, "response-required-property-added-to-closed-object")
            .hidden(RESPONSE_PROPERTY, "response-required-write-only-property-added");
    private static final Ids NEW_OPTIONAL_IN_CLOSED = Ids.of(
                    RESPONSE_PROPERTY, "response-optional-property-added-to-closed-object")
            .hidden(RESPONSE_PROPERTY, "response-optional-write-only-property-added");
    private static final Ids REMOVED_REQUIRED = Ids.of(REQUEST_PROPERTY, "request-property-removed")
            .and(RESPONSE_PROPERTY, "response-required-property-removed")
            .hidden(RESPONSE_PROPERTY, "response-required-write-only-property-removed");
    private static final Ids REMOVED_OPTIONAL = Ids.of(REQUEST_PROPERTY, "request-property-removed")
            .and(RESPONSE_PROPERTY, "response-optional-property-removed")
            .hidden(RESPONSE_PROPERTY, "response-optional-write-only-property-removed");
    private static final Ids REMOVED_FROM_CLOSED =
            Ids.of(REQUEST_PROPERTY, "request-property-removed-from-closed-object");
    private static final Ids RENAMED_OPTIONAL = Ids.of(REQUEST_PROPERTY, "request-property-renamed")
            .and(RESPONSE_PROPERTY, "response-optional-property-renamed");
    private static final Ids RENAMED_REQUIRED = Ids.of(REQUEST_PROPERTY, "request-required-property-renamed")
            .and(RESPONSE_PROPERTY, "response-required-property-renamed");
    private static final Ids BECAME_REQUIRED = Ids.of(REQUEST_PROPERTY, "request-property-became-required")
            .and(HEADER_PARAMETER_PROPERTY, "request-header-property-became-required")
            .and(RESPONSE_PROPERTY, "response-property-became-required")
            .hidden(RESPONSE_PROPERTY, "response-write-only-property-became-required");
    private static final Ids BECAME_REQUIRED_WITH_DEFAULT = Ids.of(
                    REQUEST_PROPERTY, "request-property-became-required-with-default")
            .and(RESPONSE_PROPERTY, "response-property-became-required")
            .hidden(RESPONSE_PROPERTY, "response-write-only-property-became-required");
    private static final Ids BECAME_OPTIONAL = Ids.of(REQUEST_PROPERTY, "request-property-became-optional")
            .and(RESPONSE_PROPERTY, "response-property-became-optional")
            .hidden(RESPONSE_PROPERTY, "response-write-only-property-became-optional");

    private Properties() {}

    static List<Verdict> added(StructureFact.PropertyAdded fact, Sighting sighting) {
        Traits traits = fact.traits();
        boolean wasRuledOut = !sighting.isRequest() && !sighting.isExact() && fact.others() == Openness.CLOSED;
        Ids required = traits.hasDefault() ? NEW_REQUIRED_WITH_DEFAULT : NEW_REQUIRED;
        Ids open = traits.required() ? required : NEW_OPTIONAL;
        Ids closed = traits.required() ? NEW_REQUIRED_IN_CLOSED : NEW_OPTIONAL_IN_CLOSED;
        Ids ids = wasRuledOut ? closed : open;
        return isSought(sighting) ? of(ids, fact.name(), sighting.inside(traits)) : List.of();
    }

    static List<Verdict> removed(StructureFact.PropertyRemoved fact, Sighting sighting) {
        boolean isRefused = sighting.isRequest() && !sighting.isExact() && fact.others() == Openness.CLOSED;
        Ids open = fact.traits().required() ? REMOVED_REQUIRED : REMOVED_OPTIONAL;
        Ids ids = isRefused ? REMOVED_FROM_CLOSED : open;
        return isSought(sighting) ? of(ids, fact.name(), sighting.inside(fact.traits())) : List.of();
    }

    static List<Verdict> renamed(StructureFact.PropertyRenamed fact, Sighting sighting) {
        boolean isRequired = sighting.isRequest()
                ? fact.newTraits().required()
                : fact.oldTraits().required();
        Ids ids = isRequired ? RENAMED_REQUIRED : RENAMED_OPTIONAL;
        return Verdict.of(ids.at(sighting.inside(fact.oldTraits())), fact.before(), fact.after());
    }

    static List<Verdict> requiredness(StructureFact.PropertyRequirednessChanged fact, Sighting sighting) {
        Traits traits = fact.after();
        Ids required = traits.hasDefault() ? BECAME_REQUIRED_WITH_DEFAULT : BECAME_REQUIRED;
        return of(traits.required() ? required : BECAME_OPTIONAL, fact.name(), sighting.inside(traits));
    }

    /** oasdiff does not look for properties among undeclared ones. */
    private static boolean isSought(Sighting sighting) {
        return !sighting.isExact() || !sighting.isAmongUndeclared();
    }

    private static List<Verdict> of(Ids ids, String property, Sighting sighting) {
        Optional<String> rule = ids.at(sighting);
        return rule.map(id -> Verdict.of(id).with("property", property)).stream()
                .toList();
    }
}

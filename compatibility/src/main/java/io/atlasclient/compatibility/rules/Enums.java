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
import static io.atlasclient.compatibility.rules.Spot.PARAMETER;
import static io.atlasclient.compatibility.rules.Spot.PARAMETER_PROPERTY;
import static io.atlasclient.compatibility.rules.Spot.REQUEST_BODY;
import static io.atlasclient.compatibility.rules.Spot.REQUEST_PROPERTY;
import static io.atlasclient.compatibility.rules.Spot.RESPONSE_BODY;
import static io.atlasclient.compatibility.rules.Spot.RESPONSE_HEADER;
import static io.atlasclient.compatibility.rules.Spot.RESPONSE_PROPERTY;

import io.atlasclient.compatibility.fact.ValueFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges lists of values. */
final class Enums {
    private static final Ids ADDED = Ids.of(REQUEST_BODY, "request-body-enum-value-added")
            .and(REQUEST_PROPERTY, "request-property-enum-value-added")
            .and(PARAMETER, "request-parameter-enum-value-added")
            .and(PARAMETER_PROPERTY, "request-parameter-property-enum-value-added")
            .and(RESPONSE_BODY, "response-body-enum-value-added")
            .and(RESPONSE_PROPERTY, "response-property-enum-value-added")
            .and(RESPONSE_HEADER, "response-header-enum-value-added")
            .hidden(RESPONSE_PROPERTY, "response-write-only-property-enum-value-added");
    private static final Ids ADDED_TO_OPEN = Ids.of(RESPONSE_BODY, "response-body-open-enum-value-added")
            .and(RESPONSE_PROPERTY, "response-property-open-enum-value-added");
    private static final Ids REMOVED = Ids.of(REQUEST_BODY, "request-body-enum-value-removed")
            .and(REQUEST_PROPERTY, "request-property-enum-value-removed")
            .and(PARAMETER, "request-parameter-enum-value-removed")
            .and(PARAMETER_PROPERTY, "request-parameter-property-enum-value-removed")
            .and(RESPONSE_BODY, "response-mediatype-enum-value-removed")
            .and(RESPONSE_PROPERTY, "response-property-enum-value-removed")
            .and(RESPONSE_HEADER, "response-header-enum-value-removed")
            .hidden(REQUEST_PROPERTY, "request-read-only-property-enum-value-removed");
    private static final Ids BECAME_ENUM = Ids.of(REQUEST_BODY, "request-body-became-enum")
            .and(REQUEST_PROPERTY, "request-property-became-enum")
            .and(PARAMETER, "request-parameter-became-enum")
            .and(HEADER_PARAMETER_PROPERTY, "request-header-property-became-enum")
            .and(RESPONSE_BODY, "response-body-became-enum")
            .and(RESPONSE_PROPERTY, "response-property-became-enum");
    private static final Ids DROPPED = Ids.of(REQUEST_BODY, "request-body-enum-dropped")
            .and(REQUEST_PROPERTY, "request-property-enum-dropped")
            .and(PARAMETER, "request-parameter-enum-dropped")
            .and(RESPONSE_BODY, "response-body-enum-dropped")
            .and(RESPONSE_PROPERTY, "response-property-enum-dropped");

    private static final Ids CASE = Ids.of(REQUEST_BODY, "request-body-enum-value-case-changed")
            .and(REQUEST_PROPERTY, "request-property-enum-value-case-changed")
            .and(PARAMETER, "request-parameter-enum-value-case-changed")
            .and(RESPONSE_BODY, "response-body-enum-value-case-changed")
            .and(RESPONSE_PROPERTY, "response-property-enum-value-case-changed");
    private static final Ids EXTENSIBLE_REMOVED = Ids.of(REQUEST_BODY, "request-body-enum-value-removed")
            .and(REQUEST_PROPERTY, "request-property-x-extensible-enum-value-removed")
            .and(PARAMETER, "request-parameter-x-extensible-enum-value-removed");

    private Enums() {}

    static List<Verdict> added(ValueFact.EnumValueAdded fact, Sighting sighting) {
        boolean isOpen = !sighting.isRequest()
                && !sighting.isExact()
                && !sighting.hidden()
                && (fact.open()
                        || sighting.setting().opensEnum(owner(fact.place().base())));
        return of(isOpen ? ADDED_TO_OPEN.at(sighting) : rule(ADDED, sighting), Texts.of(fact.value(), sighting));
    }

    static List<Verdict> removed(ValueFact.EnumValueRemoved fact, Sighting sighting) {
        return of(rule(REMOVED, sighting), Texts.of(fact.value(), sighting));
    }

    static List<Verdict> casing(ValueFact.EnumValueCaseChanged fact, Sighting sighting) {
        return Verdict.of(CASE.at(sighting), fact.before(), fact.after());
    }

    static List<Verdict> extensibleAdded(ValueFact.ExtensibleEnumValueAdded fact, Sighting sighting) {
        return sighting.isRequest() || sighting.isExact()
                ? List.of()
                : of(ADDED_TO_OPEN.at(sighting), Texts.of(fact.value(), sighting));
    }

    static List<Verdict> extensibleRemoved(ValueFact.ExtensibleEnumValueRemoved fact, Sighting sighting) {
        return of(EXTENSIBLE_REMOVED.at(sighting), Texts.of(fact.value(), sighting));
    }

    static List<Verdict> presence(ValueFact.EnumPresenceChanged fact, Sighting sighting) {
        Ids ids = fact.present() ? BECAME_ENUM : DROPPED;
        return sighting.isExact() ? everyValue(fact, ids, sighting) : Verdict.of(ids.at(sighting));
    }

    /** oasdiff takes a list that is not there for an empty one. */
    private static List<Verdict> everyValue(ValueFact.EnumPresenceChanged fact, Ids ids, Sighting sighting) {
        List<Verdict> verdicts = new ArrayList<>();
        if (fact.present()) {
            verdicts.addAll(Verdict.of(ids.anywhere(sighting)));
        }
        fact.values()
                .forEach(value -> verdicts.addAll(
                        of(rule(fact.present() ? ADDED : REMOVED, sighting), Texts.of(value, sighting))));
        return verdicts;
    }

    /** oasdiff tells values of any property, even one that is no part of what is sent; some have a rule of their own. */
    private static Optional<String> rule(Ids ids, Sighting sighting) {
        Optional<String> rule = ids.at(sighting);
        return rule.isEmpty() && sighting.isExact() ? ids.anywhere(sighting) : rule;
    }

    private static List<Verdict> of(Optional<String> rule, String value) {
        return rule.map(id -> Verdict.of(id).with("value", value)).stream().toList();
    }

    /** Returns the schema that holds a keyword. */
    private static String owner(String pointer) {
        return pointer.replaceFirst("/enum(/\\d+)?$", "");
    }
}

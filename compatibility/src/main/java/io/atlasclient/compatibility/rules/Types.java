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
import io.atlasclient.compatibility.view.TypeSet;
import java.util.List;
import java.util.Set;

/** Judges types and formats (semantics, section 3). */
final class Types {
    /** Also what remains to be said of schemas whose alternatives or conditions are not comparable. */
    static final Ids CHANGED = Ids.of(REQUEST_BODY, "request-body-type-changed")
            .and(REQUEST_PROPERTY, "request-property-type-changed")
            .and(PARAMETER, "request-parameter-type-changed")
            .and(PARAMETER_PROPERTY, "request-parameter-property-type-changed")
            .and(RESPONSE_BODY, "response-body-type-changed")
            .and(RESPONSE_PROPERTY, "response-property-type-changed")
            .and(RESPONSE_HEADER, "response-header-type-changed");

    static final Ids GENERALIZED = Ids.of(REQUEST_BODY, "request-body-type-generalized")
            .and(REQUEST_PROPERTY, "request-property-type-generalized")
            .and(PARAMETER, "request-parameter-type-generalized")
            .and(PARAMETER_PROPERTY, "request-parameter-property-type-generalized")
            .and(RESPONSE_BODY, "response-body-type-generalized")
            .and(RESPONSE_PROPERTY, "response-property-type-generalized")
            .and(RESPONSE_HEADER, "response-header-type-generalized");
    private static final Ids SPECIALIZED = Ids.of(REQUEST_BODY, "request-body-type-changed")
            .and(REQUEST_PROPERTY, "request-property-type-changed")
            .and(PARAMETER, "request-parameter-type-changed")
            .and(PARAMETER_PROPERTY, "request-parameter-property-type-specialized")
            .and(RESPONSE_BODY, "response-body-type-specialized")
            .and(RESPONSE_PROPERTY, "response-property-type-specialized")
            .and(RESPONSE_HEADER, "response-header-type-specialized");
    private static final Ids COMPATIBLE = Ids.of(REQUEST_BODY, "request-body-type-compatible")
            .and(REQUEST_PROPERTY, "request-property-type-compatible")
            .and(PARAMETER, "request-parameter-type-generalized")
            .and(RESPONSE_BODY, "response-body-type-compatible")
            .and(RESPONSE_PROPERTY, "response-property-type-compatible")
            .and(RESPONSE_HEADER, "response-header-type-compatible");
    private static final Ids LIST_WIDENED = Ids.of(REQUEST_BODY, "request-body-list-of-types-widened")
            .and(REQUEST_PROPERTY, "request-property-list-of-types-widened")
            .and(PARAMETER, "request-parameter-list-of-types-widened")
            .and(PARAMETER_PROPERTY, "request-parameter-property-list-of-types-widened")
            .and(RESPONSE_BODY, "response-body-list-of-types-widened")
            .and(RESPONSE_PROPERTY, "response-property-list-of-types-widened");
    private static final Ids LIST_NARROWED = Ids.of(REQUEST_BODY, "request-body-list-of-types-narrowed")
            .and(REQUEST_PROPERTY, "request-property-list-of-types-narrowed")
            .and(PARAMETER, "request-parameter-list-of-types-narrowed")
            .and(PARAMETER_PROPERTY, "request-parameter-property-list-of-types-narrowed")
            .and(RESPONSE_BODY, "response-body-list-of-types-narrowed")
            .and(RESPONSE_PROPERTY, "response-property-list-of-types-narrowed");
    private static final Set<String> SCALARS = Set.of("string", "number", "integer", "boolean");

    private Types() {}

    static List<Verdict> list(ValueFact.ListOfTypesChanged fact, Sighting sighting) {
        return changed(new ValueFact.TypeChanged(fact.place(), fact.before(), fact.after()), sighting);
    }

    static List<Verdict> changed(ValueFact.TypeChanged fact, Sighting sighting) {
        TypeRelation relation = TypeRelation.of(
                fact.before(),
                fact.after(),
                sighting.reach().part().isText(),
                sighting.setting().dialect());
        return Verdict.of(ids(fact, sighting, relation).at(sighting), fact.before(), fact.after());
    }

    private static Ids ids(ValueFact.TypeChanged fact, Sighting sighting, TypeRelation relation) {
        if (sighting.isExact() && !sighting.isRequest()) {
            return relation == TypeRelation.NARROWER || relation == TypeRelation.SAME ? Ids.none() : CHANGED;
        }
        if (isListOfScalars(fact.before()) || isListOfScalars(fact.after())) {
            return switch (relation) {
                case WIDER -> LIST_WIDENED;
                case NARROWER -> LIST_NARROWED;
                case SAME -> COMPATIBLE;
                case OTHER -> CHANGED;
            };
        }
        return switch (relation) {
            case WIDER -> GENERALIZED;
            case NARROWER -> SPECIALIZED;
            case SAME -> COMPATIBLE;
            case OTHER -> CHANGED;
        };
    }

    private static boolean isListOfScalars(TypeSet types) {
        return types.names().size() > 1 && SCALARS.containsAll(types.names());
    }
}

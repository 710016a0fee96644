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

import io.atlasclient.compatibility.view.Bound;
import java.util.Map;

/** The rules of counts of elements and properties. */
final class CountBoundIds {
    static final Map<BoundIds.Key, Ids> ALL = Map.ofEntries(
            Map.entry(
                    new BoundIds.Key(Bound.MAX_ITEMS, BoundChange.SET),
                    Ids.of(REQUEST_BODY, "request-body-max-items-set")
                            .and(REQUEST_PROPERTY, "request-property-max-items-set")
                            .and(PARAMETER, "request-parameter-max-items-set")
                            .and(RESPONSE_BODY, "response-body-max-items-set")
                            .and(RESPONSE_PROPERTY, "response-property-max-items-set")),
            Map.entry(
                    new BoundIds.Key(Bound.MAX_ITEMS, BoundChange.UNSET),
                    Ids.of(REQUEST_BODY, "request-body-max-items-unset")
                            .and(REQUEST_PROPERTY, "request-property-max-items-unset")
                            .and(PARAMETER, "request-parameter-max-items-unset")
                            .and(RESPONSE_BODY, "response-body-max-items-unset")
                            .and(RESPONSE_PROPERTY, "response-property-max-items-unset")),
            Map.entry(
                    new BoundIds.Key(Bound.MAX_ITEMS, BoundChange.INCREASED),
                    Ids.of(REQUEST_BODY, "request-body-max-items-increased")
                            .and(REQUEST_PROPERTY, "request-property-max-items-increased")
                            .and(PARAMETER, "request-parameter-max-items-increased")
                            .and(RESPONSE_BODY, "response-body-max-items-increased")
                            .and(RESPONSE_PROPERTY, "response-property-max-items-increased")),
            Map.entry(
                    new BoundIds.Key(Bound.MAX_ITEMS, BoundChange.DECREASED),
                    Ids.of(REQUEST_BODY, "request-body-max-items-decreased")
                            .and(REQUEST_PROPERTY, "request-property-max-items-decreased")
                            .and(PARAMETER, "request-parameter-max-items-decreased")
                            .and(RESPONSE_BODY, "response-body-max-items-decreased")
                            .and(RESPONSE_PROPERTY, "response-property-max-items-decreased")),
            Map.entry(
                    new BoundIds.Key(Bound.MIN_ITEMS, BoundChange.SET),
                    Ids.of(REQUEST_BODY, "request-body-min-items-set")
                            .and(REQUEST_PROPERTY, "request-property-min-items-set")
                            .and(PARAMETER, "request-parameter-min-items-set")),
            Map.entry(
                    new BoundIds.Key(Bound.MIN_ITEMS, BoundChange.UNSET),
                    Ids.of(RESPONSE_BODY, "response-body-min-items-unset")
                            .and(RESPONSE_PROPERTY, "response-property-min-items-unset")),
            Map.entry(
                    new BoundIds.Key(Bound.MIN_ITEMS, BoundChange.INCREASED),
                    Ids.of(REQUEST_BODY, "request-body-min-items-increased")
                            .and(REQUEST_PROPERTY, "request-property-min-items-increased")
                            .and(PARAMETER, "request-parameter-min-items-increased")),
            Map.entry(
                    new BoundIds.Key(Bound.MIN_ITEMS, BoundChange.DECREASED),
                    Ids.of(PARAMETER, "request-parameter-min-items-decreased")
                            .and(RESPONSE_BODY, "response-body-min-items-decreased")
                            .and(RESPONSE_PROPERTY, "response-property-min-items-decreased")),
            Map.entry(
                    new BoundIds.Key(Bound.MAX_PROPERTIES, BoundChange.SET),
                    Ids.of(REQUEST_BODY, "request-body-max-properties-set")
                            .and(REQUEST_PROPERTY, "request-property-max-properties-set")
                            .and(PARAMETER, "request-parameter-max-properties-set")
                            .and(RESPONSE_BODY, "response-body-max-properties-set")
                            .and(RESPONSE_PROPERTY, "response-property-max-properties-set")),
            Map.entry(
                    new BoundIds.Key(Bound.MAX_PROPERTIES, BoundChange.UNSET),
                    Ids.of(REQUEST_BODY, "request-body-max-properties-unset")
                            .and(REQUEST_PROPERTY, "request-property-max-properties-unset")
                            .and(PARAMETER, "request-parameter-max-properties-unset")
                            .and(RESPONSE_BODY, "response-body-max-properties-unset")
                            .and(RESPONSE_PROPERTY, "response-property-max-properties-unset")),
            Map.entry(
                    new BoundIds.Key(Bound.MAX_PROPERTIES, BoundChange.INCREASED),
                    Ids.of(REQUEST_BODY, "request-body-max-properties-increased")
                            .and(REQUEST_PROPERTY, "request-property-max-properties-increased")
                            .and(PARAMETER, "request-parameter-max-properties-increased")
                            .and(RESPONSE_BODY, "response-body-max-properties-increased")
                            .and(RESPONSE_PROPERTY, "response-property-max-properties-increased")),
            Map.entry(
                    new BoundIds.Key(Bound.MAX_PROPERTIES, BoundChange.DECREASED),
                    Ids.of(REQUEST_BODY, "request-body-max-properties-decreased")
                            .and(REQUEST_PROPERTY, "request-property-max-properties-decreased")
                            .and(PARAMETER, "request-parameter-max-properties-decreased")
                            .and(RESPONSE_BODY, "response-body-max-properties-decreased")
                            .and(RESPONSE_PROPERTY, "response-property-max-properties-decreased")),
            Map.entry(
                    new BoundIds.Key(Bound.MIN_PROPERTIES, BoundChange.SET),
                    Ids.of(REQUEST_BODY, "request-body-min-properties-set")
                            .and(REQUEST_PROPERTY, "request-property-min-properties-set")
                            .and(PARAMETER, "request-parameter-min-properties-set")
                            .and(RESPONSE_BODY, "response-body-min-properties-set")
                            .and(RESPONSE_PROPERTY, "response-property-min-properties-set")),
            Map.entry(
                    new BoundIds.Key(Bound.MIN_PROPERTIES, BoundChange.UNSET),
                    Ids.of(REQUEST_BODY, "request-body-min-properties-unset")
                            .and(REQUEST_PROPERTY, "request-property-min-properties-unset")
                            .and(PARAMETER, "request-parameter-min-properties-unset")
                            .and(RESPONSE_BODY, "response-body-min-properties-unset")
                            .and(RESPONSE_PROPERTY, "response-property-min-properties-unset")),
            Map.entry(
                    new BoundIds.Key(Bound.MIN_PROPERTIES, BoundChange.INCREASED),
                    Ids.of(REQUEST_BODY, "request-body-min-properties-increased")
                            .and(REQUEST_PROPERTY, "request-property-min-properties-increased")
                            .and(PARAMETER, "request-parameter-min-properties-increased")
                            .and(RESPONSE_BODY, "response-body-min-properties-increased")
                            .and(RESPONSE_PROPERTY, "response-property-min-properties-increased")),
            Map.entry(
                    new BoundIds.Key(Bound.MIN_PROPERTIES, BoundChange.DECREASED),
                    Ids.of(REQUEST_BODY, "request-body-min-properties-decreased")
                            .and(REQUEST_PROPERTY, "request-property-min-properties-decreased")
                            .and(PARAMETER, "request-parameter-min-properties-decreased")
                            .and(RESPONSE_BODY, "response-body-min-properties-decreased")
                            .and(RESPONSE_PROPERTY, "response-property-min-properties-decreased")),
            Map.entry(
                    new BoundIds.Key(Bound.MAX_CONTAINS, BoundChange.SET),
                    Ids.of(REQUEST_BODY, "request-body-max-contains-decreased")
                            .and(REQUEST_PROPERTY, "request-property-max-contains-decreased")
                            .and(RESPONSE_BODY, "response-body-max-contains-decreased")
                            .and(RESPONSE_PROPERTY, "response-property-max-contains-decreased")),
            Map.entry(
                    new BoundIds.Key(Bound.MAX_CONTAINS, BoundChange.UNSET),
                    Ids.of(REQUEST_BODY, "request-body-max-contains-increased")
                            .and(REQUEST_PROPERTY, "request-property-max-contains-increased")
                            .and(RESPONSE_BODY, "response-body-max-contains-increased")
                            .and(RESPONSE_PROPERTY, "response-property-max-contains-increased")),
            Map.entry(
                    new BoundIds.Key(Bound.MAX_CONTAINS, BoundChange.INCREASED),
                    Ids.of(REQUEST_BODY, "request-body-max-contains-increased")
                            .and(REQUEST_PROPERTY, "request-property-max-contains-increased")
                            .and(RESPONSE_BODY, "response-body-max-contains-increased")
                            .and(RESPONSE_PROPERTY, "response-property-max-contains-increased")),
            Map.entry(
                    new BoundIds.Key(Bound.MAX_CONTAINS, BoundChange.DECREASED),
                    Ids.of(REQUEST_BODY, "request-body-max-contains-decreased")
                            .and(REQUEST_PROPERTY, "request-property-max-contains-decreased")
                            .and(RESPONSE_BODY, "response-body-max-contains-decreased")
                            .and(RESPONSE_PROPERTY, "response-property-max-contains-decreased")),
            Map.entry(
                    new BoundIds.Key(Bound.MIN_CONTAINS, BoundChange.SET),
                    Ids.of(REQUEST_BODY, "request-body-min-contains-increased")
                            .and(REQUEST_PROPERTY, "request-property-min-contains-increased")
                            .and(RESPONSE_BODY, "response-body-min-contains-increased")
                            .and(RESPONSE_PROPERTY, "response-property-min-contains-increased")),
            Map.entry(
                    new BoundIds.Key(Bound.MIN_CONTAINS, BoundChange.UNSET),
                    Ids.of(REQUEST_BODY, "request-body-min-contains-decreased")
                            .and(REQUEST_PROPERTY, "request-property-min-contains-decreased")
                            .and(RESPONSE_BODY, "response-body-min-contains-decreased")
                            .and(RESPONSE_PROPERTY, "response-property-min-contains-decreased")),
            Map.entry(
                    new BoundIds.Key(Bound.MIN_CONTAINS, BoundChange.INCREASED),
                    Ids.of(REQUEST_BODY, "request-body-min-contains-increased")
                            .and(REQUEST_PROPERTY, "request-property-min-contains-increased")
                            .and(RESPONSE_BODY, "response-body-min-contains-increased")
                            .and(RESPONSE_PROPERTY, "response-property-min-contains-increased")),
            Map.entry(
                    new BoundIds.Key(Bound.MIN_CONTAINS, BoundChange.DECREASED),
                    Ids.of(REQUEST_BODY, "request-body-min-contains-decreased")
                            .and(REQUEST_PROPERTY, "request-property-min-contains-decreased")
                            .and(RESPONSE_BODY, "response-body-min-contains-decreased")
                            .and(RESPONSE_PROPERTY, "response-property-min-contains-decreased")));

    private CountBoundIds() {}
}

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
import static io.atlasclient.compatibility.rules.Spot.RESPONSE_HEADER;
import static io.atlasclient.compatibility.rules.Spot.RESPONSE_PROPERTY;

import io.atlasclient.compatibility.view.Bound;
import java.util.Map;

/** The rules of bounds of numbers. */
final class NumberBoundIds {
    static final Map<BoundIds.Key, Ids> ALL = Map.ofEntries(
            Map.entry(
                    new BoundIds.Key(Bound.MAX, BoundChange.SET),
                    Ids.of(REQUEST_BODY, "request-body-max-set")
                            .and(REQUEST_PROPERTY, "request-property-max-set")
                            .and(PARAMETER, "request-parameter-max-set")),
            Map.entry(
                    new BoundIds.Key(Bound.MAX, BoundChange.UNSET),
                    Ids.of(RESPONSE_BODY, "response-body-max-unset")
                            .and(RESPONSE_PROPERTY, "response-property-max-unset")
                            .and(RESPONSE_HEADER, "response-header-max-unset")),
            Map.entry(
                    new BoundIds.Key(Bound.MAX, BoundChange.INCREASED),
                    Ids.of(REQUEST_BODY, "request-body-max-increased")
                            .and(REQUEST_PROPERTY, "request-property-max-increased")
                            .and(PARAMETER, "request-parameter-max-increased")
                            .and(RESPONSE_BODY, "response-body-max-increased")
                            .and(RESPONSE_PROPERTY, "response-property-max-increased")
                            .and(RESPONSE_HEADER, "response-header-max-increased")),
            Map.entry(
                    new BoundIds.Key(Bound.MAX, BoundChange.DECREASED),
                    Ids.of(REQUEST_BODY, "request-body-max-decreased")
                            .and(REQUEST_PROPERTY, "request-property-max-decreased")
                            .and(PARAMETER, "request-parameter-max-decreased")
                            .hidden(REQUEST_PROPERTY, "request-read-only-property-max-decreased")),
            Map.entry(
                    new BoundIds.Key(Bound.EXCLUSIVE_MAX, BoundChange.SET),
                    Ids.of(REQUEST_BODY, "request-body-exclusive-max-set")
                            .and(REQUEST_PROPERTY, "request-property-exclusive-max-set")
                            .and(PARAMETER, "request-parameter-exclusive-max-set")),
            Map.entry(
                    new BoundIds.Key(Bound.EXCLUSIVE_MAX, BoundChange.UNSET),
                    Ids.of(RESPONSE_BODY, "response-body-exclusive-max-unset")
                            .and(RESPONSE_PROPERTY, "response-property-exclusive-max-unset")),
            Map.entry(
                    new BoundIds.Key(Bound.EXCLUSIVE_MAX, BoundChange.INCREASED),
                    Ids.of(REQUEST_BODY, "request-body-exclusive-max-increased")
                            .and(REQUEST_PROPERTY, "request-property-exclusive-max-increased")
                            .and(PARAMETER, "request-parameter-exclusive-max-increased")
                            .and(RESPONSE_BODY, "response-body-exclusive-max-increased")
                            .and(RESPONSE_PROPERTY, "response-property-exclusive-max-increased")),
            Map.entry(
                    new BoundIds.Key(Bound.EXCLUSIVE_MAX, BoundChange.DECREASED),
                    Ids.of(REQUEST_BODY, "request-body-exclusive-max-decreased")
                            .and(REQUEST_PROPERTY, "request-property-exclusive-max-decreased")
                            .and(PARAMETER, "request-parameter-exclusive-max-decreased")
                            .hidden(REQUEST_PROPERTY, "request-read-only-property-exclusive-max-decreased")),
            Map.entry(
                    new BoundIds.Key(Bound.MIN, BoundChange.SET),
                    Ids.of(REQUEST_BODY, "request-body-min-set")
                            .and(REQUEST_PROPERTY, "request-property-min-set")
                            .and(PARAMETER, "request-parameter-min-set")),
            Map.entry(
                    new BoundIds.Key(Bound.MIN, BoundChange.UNSET),
                    Ids.of(RESPONSE_BODY, "response-body-min-unset")
                            .and(RESPONSE_PROPERTY, "response-property-min-unset")
                            .and(RESPONSE_HEADER, "response-header-min-unset")),
            Map.entry(
                    new BoundIds.Key(Bound.MIN, BoundChange.INCREASED),
                    Ids.of(REQUEST_BODY, "request-body-min-increased")
                            .and(REQUEST_PROPERTY, "request-property-min-increased")
                            .and(PARAMETER, "request-parameter-min-increased")
                            .hidden(REQUEST_PROPERTY, "request-read-only-property-min-increased")),
            Map.entry(
                    new BoundIds.Key(Bound.MIN, BoundChange.DECREASED),
                    Ids.of(REQUEST_BODY, "request-body-min-decreased")
                            .and(REQUEST_PROPERTY, "request-property-min-decreased")
                            .and(PARAMETER, "request-parameter-min-decreased")
                            .and(RESPONSE_BODY, "response-body-min-decreased")
                            .and(RESPONSE_PROPERTY, "response-property-min-decreased")
                            .and(RESPONSE_HEADER, "response-header-min-decreased")),
            Map.entry(
                    new BoundIds.Key(Bound.EXCLUSIVE_MIN, BoundChange.SET),
                    Ids.of(REQUEST_BODY, "request-body-exclusive-min-set")
                            .and(REQUEST_PROPERTY, "request-property-exclusive-min-set")
                            .and(PARAMETER, "request-parameter-exclusive-min-set")),
            Map.entry(
                    new BoundIds.Key(Bound.EXCLUSIVE_MIN, BoundChange.UNSET),
                    Ids.of(RESPONSE_BODY, "response-body-exclusive-min-unset")
                            .and(RESPONSE_PROPERTY, "response-property-exclusive-min-unset")),
            Map.entry(
                    new BoundIds.Key(Bound.EXCLUSIVE_MIN, BoundChange.INCREASED),
                    Ids.of(REQUEST_BODY, "request-body-exclusive-min-increased")
                            .and(REQUEST_PROPERTY, "request-property-exclusive-min-increased")
                            .and(PARAMETER, "request-parameter-exclusive-min-increased")
                            .hidden(REQUEST_PROPERTY, "request-read-only-property-exclusive-min-increased")),
            Map.entry(
                    new BoundIds.Key(Bound.EXCLUSIVE_MIN, BoundChange.DECREASED),
                    Ids.of(REQUEST_BODY, "request-body-exclusive-min-decreased")
                            .and(REQUEST_PROPERTY, "request-property-exclusive-min-decreased")
                            .and(PARAMETER, "request-parameter-exclusive-min-decreased")
                            .and(RESPONSE_BODY, "response-body-exclusive-min-decreased")
                            .and(RESPONSE_PROPERTY, "response-property-exclusive-min-decreased")));

    private NumberBoundIds() {}
}

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

/** The rules of lengths of texts. */
final class LengthBoundIds {
    static final Map<BoundIds.Key, Ids> ALL = Map.ofEntries(
            Map.entry(
                    new BoundIds.Key(Bound.MAX_LENGTH, BoundChange.SET),
                    Ids.of(REQUEST_BODY, "request-body-max-length-set")
                            .and(REQUEST_PROPERTY, "request-property-max-length-set")
                            .and(PARAMETER, "request-parameter-max-length-set")),
            Map.entry(
                    new BoundIds.Key(Bound.MAX_LENGTH, BoundChange.UNSET),
                    Ids.of(RESPONSE_BODY, "response-body-max-length-unset")
                            .and(RESPONSE_PROPERTY, "response-property-max-length-unset")
                            .and(RESPONSE_HEADER, "response-header-max-length-unset")),
            Map.entry(
                    new BoundIds.Key(Bound.MAX_LENGTH, BoundChange.INCREASED),
                    Ids.of(REQUEST_BODY, "request-body-max-length-increased")
                            .and(REQUEST_PROPERTY, "request-property-max-length-increased")
                            .and(PARAMETER, "request-parameter-max-length-increased")
                            .and(RESPONSE_BODY, "response-body-max-length-increased")
                            .and(RESPONSE_PROPERTY, "response-property-max-length-increased")
                            .and(RESPONSE_HEADER, "response-header-max-length-increased")),
            Map.entry(
                    new BoundIds.Key(Bound.MAX_LENGTH, BoundChange.DECREASED),
                    Ids.of(REQUEST_BODY, "request-body-max-length-decreased")
                            .and(REQUEST_PROPERTY, "request-property-max-length-decreased")
                            .and(PARAMETER, "request-parameter-max-length-decreased")
                            .hidden(REQUEST_PROPERTY, "request-read-only-property-max-length-decreased")),
            Map.entry(
                    new BoundIds.Key(Bound.MIN_LENGTH, BoundChange.SET),
                    Ids.of(REQUEST_BODY, "request-body-min-length-set")
                            .and(REQUEST_PROPERTY, "request-property-min-length-set")
                            .and(PARAMETER, "request-parameter-min-length-set")),
            Map.entry(
                    new BoundIds.Key(Bound.MIN_LENGTH, BoundChange.UNSET),
                    Ids.of(RESPONSE_BODY, "response-body-min-length-unset")
                            .and(RESPONSE_PROPERTY, "response-property-min-length-unset")
                            .and(RESPONSE_HEADER, "response-header-min-length-unset")),
            Map.entry(
                    new BoundIds.Key(Bound.MIN_LENGTH, BoundChange.INCREASED),
                    Ids.of(REQUEST_BODY, "request-body-min-length-increased")
                            .and(REQUEST_PROPERTY, "request-property-min-length-increased")
                            .and(PARAMETER, "request-parameter-min-length-increased")),
            Map.entry(
                    new BoundIds.Key(Bound.MIN_LENGTH, BoundChange.DECREASED),
                    Ids.of(REQUEST_BODY, "request-body-min-length-decreased")
                            .and(REQUEST_PROPERTY, "request-property-min-length-decreased")
                            .and(PARAMETER, "request-parameter-min-length-decreased")
                            .and(RESPONSE_BODY, "response-body-min-length-decreased")
                            .and(RESPONSE_PROPERTY, "response-property-min-length-decreased")
                            .and(RESPONSE_HEADER, "response-header-min-length-decreased")));

    private LengthBoundIds() {}
}

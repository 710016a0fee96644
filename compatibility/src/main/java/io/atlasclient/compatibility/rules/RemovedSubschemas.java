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

import io.atlasclient.compatibility.view.Applicator;
import java.util.Map;

/** The rules of schemas that a keyword holds no longer. */
final class RemovedSubschemas {
    static final Map<Applicator, Ids> IDS = Map.ofEntries(
            Map.entry(
                    Applicator.IF,
                    Ids.of(REQUEST_BODY, "request-body-if-removed")
                            .and(REQUEST_PROPERTY, "request-property-if-removed")
                            .and(RESPONSE_BODY, "response-body-if-removed")
                            .and(RESPONSE_PROPERTY, "response-property-if-removed")),
            Map.entry(
                    Applicator.THEN,
                    Ids.of(REQUEST_BODY, "request-body-then-removed")
                            .and(REQUEST_PROPERTY, "request-property-then-removed")
                            .and(RESPONSE_BODY, "response-body-then-removed")
                            .and(RESPONSE_PROPERTY, "response-property-then-removed")),
            Map.entry(
                    Applicator.ELSE,
                    Ids.of(REQUEST_BODY, "request-body-else-removed")
                            .and(REQUEST_PROPERTY, "request-property-else-removed")
                            .and(RESPONSE_BODY, "response-body-else-removed")
                            .and(RESPONSE_PROPERTY, "response-property-else-removed")),
            Map.entry(
                    Applicator.CONTAINS,
                    Ids.of(REQUEST_BODY, "request-body-contains-removed")
                            .and(REQUEST_PROPERTY, "request-property-contains-removed")
                            .and(RESPONSE_BODY, "response-body-contains-removed")
                            .and(RESPONSE_PROPERTY, "response-property-contains-removed")),
            Map.entry(
                    Applicator.PREFIX_ITEMS,
                    Ids.of(REQUEST_BODY, "request-body-prefix-items-removed")
                            .and(REQUEST_PROPERTY, "request-property-prefix-items-removed")
                            .and(RESPONSE_BODY, "response-body-prefix-items-removed")
                            .and(RESPONSE_PROPERTY, "response-property-prefix-items-removed")),
            Map.entry(
                    Applicator.PROPERTY_NAMES,
                    Ids.of(REQUEST_BODY, "request-body-property-names-removed")
                            .and(REQUEST_PROPERTY, "request-property-property-names-removed")
                            .and(RESPONSE_BODY, "response-body-property-names-removed")
                            .and(RESPONSE_PROPERTY, "response-property-property-names-removed")),
            Map.entry(
                    Applicator.PATTERN_PROPERTIES,
                    Ids.of(REQUEST_BODY, "request-body-pattern-property-removed")
                            .and(REQUEST_PROPERTY, "request-property-pattern-property-removed")
                            .and(RESPONSE_BODY, "response-body-pattern-property-removed")
                            .and(RESPONSE_PROPERTY, "response-property-pattern-property-removed")),
            Map.entry(
                    Applicator.DEPENDENT_SCHEMAS,
                    Ids.of(REQUEST_BODY, "request-body-dependent-schema-removed")
                            .and(REQUEST_PROPERTY, "request-property-dependent-schema-removed")
                            .and(RESPONSE_BODY, "response-body-dependent-schema-removed")
                            .and(RESPONSE_PROPERTY, "response-property-dependent-schema-removed")),
            Map.entry(
                    Applicator.UNEVALUATED_ITEMS,
                    Ids.of(REQUEST_BODY, "request-body-unevaluated-items-removed")
                            .and(REQUEST_PROPERTY, "request-property-unevaluated-items-removed")
                            .and(RESPONSE_BODY, "response-body-unevaluated-items-removed")
                            .and(RESPONSE_PROPERTY, "response-property-unevaluated-items-removed")),
            Map.entry(
                    Applicator.UNEVALUATED_PROPERTIES,
                    Ids.of(REQUEST_BODY, "request-body-unevaluated-properties-removed")
                            .and(REQUEST_PROPERTY, "request-property-unevaluated-properties-removed")
                            .and(RESPONSE_BODY, "response-body-unevaluated-properties-removed")
                            .and(RESPONSE_PROPERTY, "response-property-unevaluated-properties-removed")),
            Map.entry(
                    Applicator.CONTENT_SCHEMA,
                    Ids.of(REQUEST_BODY, "request-body-content-schema-removed")
                            .and(REQUEST_PROPERTY, "request-property-content-schema-removed")
                            .and(RESPONSE_BODY, "response-body-content-schema-removed")
                            .and(RESPONSE_PROPERTY, "response-property-content-schema-removed")),
            Map.entry(
                    Applicator.NOT,
                    Ids.of(REQUEST_BODY, "request-body-all-of-removed")
                            .and(REQUEST_PROPERTY, "request-property-all-of-removed")
                            .and(RESPONSE_BODY, "response-body-type-generalized")
                            .and(RESPONSE_PROPERTY, "response-property-type-generalized")));

    private RemovedSubschemas() {}
}

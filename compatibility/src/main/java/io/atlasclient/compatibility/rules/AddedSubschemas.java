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

/** The rules of schemas that a keyword holds for the first time. */
final class AddedSubschemas {
    static final Map<Applicator, Ids> IDS = Map.ofEntries(
            Map.entry(
                    Applicator.IF,
                    Ids.of(REQUEST_BODY, "request-body-if-added")
                            .and(REQUEST_PROPERTY, "request-property-if-added")
                            .and(RESPONSE_BODY, "response-body-if-added")
                            .and(RESPONSE_PROPERTY, "response-property-if-added")),
            Map.entry(
                    Applicator.THEN,
                    Ids.of(REQUEST_BODY, "request-body-then-added")
                            .and(REQUEST_PROPERTY, "request-property-then-added")
                            .and(RESPONSE_BODY, "response-body-then-added")
                            .and(RESPONSE_PROPERTY, "response-property-then-added")),
            Map.entry(
                    Applicator.ELSE,
                    Ids.of(REQUEST_BODY, "request-body-else-added")
                            .and(REQUEST_PROPERTY, "request-property-else-added")
                            .and(RESPONSE_BODY, "response-body-else-added")
                            .and(RESPONSE_PROPERTY, "response-property-else-added")),
            Map.entry(
                    Applicator.CONTAINS,
                    Ids.of(REQUEST_BODY, "request-body-contains-added")
                            .and(REQUEST_PROPERTY, "request-property-contains-added")
                            .and(RESPONSE_BODY, "response-body-contains-added")
                            .and(RESPONSE_PROPERTY, "response-property-contains-added")),
            Map.entry(
                    Applicator.PREFIX_ITEMS,
                    Ids.of(REQUEST_BODY, "request-body-prefix-items-added")
                            .and(REQUEST_PROPERTY, "request-property-prefix-items-added")
                            .and(RESPONSE_BODY, "response-body-prefix-items-added")
                            .and(RESPONSE_PROPERTY, "response-property-prefix-items-added")),
            Map.entry(
                    Applicator.PROPERTY_NAMES,
                    Ids.of(REQUEST_BODY, "request-body-property-names-added")
                            .and(REQUEST_PROPERTY, "request-property-property-names-added")
                            .and(RESPONSE_BODY, "response-body-property-names-added")
                            .and(RESPONSE_PROPERTY, "response-property-property-names-added")),
            Map.entry(
                    Applicator.PATTERN_PROPERTIES,
                    Ids.of(REQUEST_BODY, "request-body-pattern-property-added")
                            .and(REQUEST_PROPERTY, "request-property-pattern-property-added")
                            .and(RESPONSE_BODY, "response-body-pattern-property-added")
                            .and(RESPONSE_PROPERTY, "response-property-pattern-property-added")),
            Map.entry(
                    Applicator.DEPENDENT_SCHEMAS,
                    Ids.of(REQUEST_BODY, "request-body-dependent-schema-added")
                            .and(REQUEST_PROPERTY, "request-property-dependent-schema-added")
                            .and(RESPONSE_BODY, "response-body-dependent-schema-added")
                            .and(RESPONSE_PROPERTY, "response-property-dependent-schema-added")),
            Map.entry(
                    Applicator.UNEVALUATED_ITEMS,
                    Ids.of(REQUEST_BODY, "request-body-unevaluated-items-added")
                            .and(REQUEST_PROPERTY, "request-property-unevaluated-items-added")
                            .and(RESPONSE_BODY, "response-body-unevaluated-items-added")
                            .and(RESPONSE_PROPERTY, "response-property-unevaluated-items-added")),
            Map.entry(
                    Applicator.UNEVALUATED_PROPERTIES,
                    Ids.of(REQUEST_BODY, "request-body-unevaluated-properties-added")
                            .and(REQUEST_PROPERTY, "request-property-unevaluated-properties-added")
                            .and(RESPONSE_BODY, "response-body-unevaluated-properties-added")
                            .and(RESPONSE_PROPERTY, "response-property-unevaluated-properties-added")),
            Map.entry(
                    Applicator.CONTENT_SCHEMA,
                    Ids.of(REQUEST_BODY, "request-body-content-schema-added")
                            .and(REQUEST_PROPERTY, "request-property-content-schema-added")
                            .and(RESPONSE_BODY, "response-body-content-schema-added")
                            .and(RESPONSE_PROPERTY, "response-property-content-schema-added")),
            Map.entry(
                    Applicator.NOT,
                    Ids.of(REQUEST_BODY, "request-body-all-of-added")
                            .and(REQUEST_PROPERTY, "request-property-all-of-added")
                            .and(RESPONSE_BODY, "response-body-all-of-added")
                            .and(RESPONSE_PROPERTY, "response-property-all-of-added")));

    private AddedSubschemas() {}
}

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

import io.atlasclient.compatibility.fact.ValueFact;
import java.util.List;

/** Judges what a text holds in encoded form. */
final class EncodedTexts {
    private static final Ids MEDIA_TYPE = Ids.of(REQUEST_BODY, "request-body-content-media-type-changed")
            .and(REQUEST_PROPERTY, "request-property-content-media-type-changed")
            .and(PARAMETER, "request-parameter-content-media-type-changed")
            .and(RESPONSE_BODY, "response-body-content-media-type-changed")
            .and(RESPONSE_PROPERTY, "response-property-content-media-type-changed");
    private static final Ids ENCODING = Ids.of(REQUEST_BODY, "request-body-content-encoding-changed")
            .and(REQUEST_PROPERTY, "request-property-content-encoding-changed")
            .and(RESPONSE_BODY, "response-body-content-encoding-changed")
            .and(RESPONSE_PROPERTY, "response-property-content-encoding-changed");

    private EncodedTexts() {}

    static List<Verdict> changed(ValueFact.ContentKeywordChanged fact, Sighting sighting) {
        Ids ids = fact.keyword().equals("contentEncoding") ? ENCODING : MEDIA_TYPE;
        return Verdict.of(ids.at(sighting), fact.before(), fact.after());
    }
}

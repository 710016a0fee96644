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

import io.atlasclient.compatibility.fact.UnionFact;
import java.util.List;
import java.util.Optional;

/** Judges what tells alternatives apart. */
final class Discriminators {
    private static final Ids ADDED = Ids.of(REQUEST_BODY, "request-body-discriminator-added")
            .and(REQUEST_PROPERTY, "request-property-discriminator-added")
            .and(RESPONSE_BODY, "response-body-discriminator-added")
            .and(RESPONSE_PROPERTY, "response-property-discriminator-added");
    private static final Ids REMOVED = Ids.of(REQUEST_BODY, "request-body-discriminator-removed")
            .and(REQUEST_PROPERTY, "request-property-discriminator-removed")
            .and(RESPONSE_BODY, "response-body-discriminator-removed")
            .and(RESPONSE_PROPERTY, "response-property-discriminator-removed");
    private static final Ids RENAMED = Ids.of(REQUEST_BODY, "request-body-discriminator-property-name-changed")
            .and(REQUEST_PROPERTY, "request-property-discriminator-property-name-changed")
            .and(RESPONSE_BODY, "response-body-discriminator-property-name-changed")
            .and(RESPONSE_PROPERTY, "response-property-discriminator-property-name-changed");
    private static final Ids MAPPING_ADDED = Ids.of(REQUEST_BODY, "request-body-discriminator-mapping-added")
            .and(REQUEST_PROPERTY, "request-property-discriminator-mapping-added")
            .and(RESPONSE_BODY, "response-body-discriminator-mapping-added")
            .and(RESPONSE_PROPERTY, "response-property-discriminator-mapping-added");
    private static final Ids MAPPING_DELETED = Ids.of(REQUEST_BODY, "request-body-discriminator-mapping-deleted")
            .and(REQUEST_PROPERTY, "request-property-discriminator-mapping-deleted")
            .and(RESPONSE_BODY, "response-body-discriminator-mapping-deleted")
            .and(RESPONSE_PROPERTY, "response-property-discriminator-mapping-deleted");
    private static final Ids MAPPING_CHANGED = Ids.of(REQUEST_BODY, "request-body-discriminator-mapping-changed")
            .and(REQUEST_PROPERTY, "request-property-discriminator-mapping-changed")
            .and(RESPONSE_BODY, "response-body-discriminator-mapping-changed")
            .and(RESPONSE_PROPERTY, "response-property-discriminator-mapping-changed");

    private Discriminators() {}

    static List<Verdict> changed(UnionFact.DiscriminatorChanged fact, Sighting sighting) {
        Ids ids = fact.before() == null ? ADDED : fact.after() == null ? REMOVED : RENAMED;
        return Verdict.of(rule(ids, sighting), fact.before(), fact.after());
    }

    static List<Verdict> mapping(UnionFact.MappingChanged fact, Sighting sighting) {
        Ids ids = fact.before() == null ? MAPPING_ADDED : fact.after() == null ? MAPPING_DELETED : MAPPING_CHANGED;
        return Verdict.of(rule(ids, sighting), fact.before(), fact.after()).stream()
                .map(verdict -> verdict.with("key", fact.key()))
                .toList();
    }

    private static Optional<String> rule(Ids ids, Sighting sighting) {
        return sighting.isExact() ? ids.anywhere(sighting) : ids.at(sighting);
    }
}

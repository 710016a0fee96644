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

import io.atlasclient.compatibility.fact.StructureFact;
import io.atlasclient.compatibility.fact.UnionFact;
import io.atlasclient.compatibility.view.Applicator;
import java.util.List;
import java.util.Optional;

/** Judges schemas that keywords hold, such as conditions. */
final class Conditions {
    private static final Ids ALL_OF_ADDED = Ids.of(REQUEST_BODY, "request-body-all-of-added")
            .and(REQUEST_PROPERTY, "request-property-all-of-added")
            .and(RESPONSE_BODY, "response-body-all-of-added")
            .and(RESPONSE_PROPERTY, "response-property-all-of-added");
    private static final Ids ALL_OF_REMOVED = Ids.of(REQUEST_BODY, "request-body-all-of-removed")
            .and(REQUEST_PROPERTY, "request-property-all-of-removed")
            .and(RESPONSE_BODY, "response-body-all-of-removed")
            .and(RESPONSE_PROPERTY, "response-property-all-of-removed");

    private static final String UNKNOWN_EFFECT = "What this condition excludes cannot be told.";
    private static final Ids ANNOTATION_ADDED = Ids.of(REQUEST_BODY, "request-body-all-of-added-annotation-only")
            .and(REQUEST_PROPERTY, "request-property-all-of-added-annotation-only")
            .and(RESPONSE_BODY, "response-body-all-of-added-annotation-only")
            .and(RESPONSE_PROPERTY, "response-property-all-of-added-annotation-only");
    private static final Ids ANNOTATION_REMOVED = Ids.of(REQUEST_BODY, "request-body-all-of-removed-annotation-only")
            .and(REQUEST_PROPERTY, "request-property-all-of-removed-annotation-only")
            .and(RESPONSE_BODY, "response-body-all-of-removed-annotation-only")
            .and(RESPONSE_PROPERTY, "response-property-all-of-removed-annotation-only");

    private Conditions() {}

    static List<Verdict> added(StructureFact.SubschemaAdded fact, Sighting sighting) {
        return verdicts(
                AddedSubschemas.IDS.getOrDefault(fact.applicator(), Ids.none()),
                fact.applicator(),
                fact.key(),
                sighting);
    }

    static List<Verdict> removed(StructureFact.SubschemaRemoved fact, Sighting sighting) {
        return verdicts(
                RemovedSubschemas.IDS.getOrDefault(fact.applicator(), Ids.none()),
                fact.applicator(),
                fact.key(),
                sighting);
    }

    static List<Verdict> changed(StructureFact.SubschemaChanged fact, Sighting sighting) {
        return Verdict.of(Types.CHANGED.at(sighting), "one condition", "another condition").stream()
                .map(verdict -> verdict.with("keyword", fact.applicator().keyword()))
                .toList();
    }

    static List<Verdict> memberAdded(UnionFact.AllOfMemberAdded fact, Sighting sighting) {
        return member((fact.annotationOnly() ? ANNOTATION_ADDED : ALL_OF_ADDED).at(sighting), fact.member());
    }

    static List<Verdict> memberRemoved(UnionFact.AllOfMemberRemoved fact, Sighting sighting) {
        return member((fact.annotationOnly() ? ANNOTATION_REMOVED : ALL_OF_REMOVED).at(sighting), fact.member());
    }

    private static List<Verdict> verdicts(Ids ids, Applicator applicator, String key, Sighting sighting) {
        return ids.at(sighting).map(Verdict::of).stream()
                .map(verdict -> switch (applicator) {
                    case NOT ->
                        verdict.with("member", applicator.keyword())
                                .with("before", "a condition")
                                .with("after", "none")
                                .undecided(UNKNOWN_EFFECT);
                    case PATTERN_PROPERTIES -> verdict.with("pattern", key);
                    case DEPENDENT_SCHEMAS -> verdict.with("property", key);
                    case PREFIX_ITEMS -> verdict.with("index", key);
                    default -> verdict;
                })
                .toList();
    }

    private static List<Verdict> member(Optional<String> rule, String member) {
        return rule.map(id -> Verdict.of(id).with("member", member)).stream().toList();
    }
}

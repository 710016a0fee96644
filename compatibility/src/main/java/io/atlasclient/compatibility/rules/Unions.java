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
import io.atlasclient.compatibility.view.UnionKind;
import java.util.List;
import java.util.Optional;

/** Judges what a schema offers as alternatives. */
final class Unions {
    private static final Ids ONE_OF_ADDED = Ids.of(REQUEST_BODY, "request-body-one-of-added")
            .and(REQUEST_PROPERTY, "request-property-one-of-added")
            .and(RESPONSE_BODY, "response-body-one-of-added")
            .and(RESPONSE_PROPERTY, "response-property-one-of-added");
    private static final Ids ONE_OF_REMOVED = Ids.of(REQUEST_BODY, "request-body-one-of-removed")
            .and(REQUEST_PROPERTY, "request-property-one-of-removed")
            .and(RESPONSE_BODY, "response-body-one-of-removed")
            .and(RESPONSE_PROPERTY, "response-property-one-of-removed");
    private static final Ids ANY_OF_ADDED = Ids.of(REQUEST_BODY, "request-body-any-of-added")
            .and(REQUEST_PROPERTY, "request-property-any-of-added")
            .and(RESPONSE_BODY, "response-body-any-of-added")
            .and(RESPONSE_PROPERTY, "response-property-any-of-added");
    private static final Ids ANY_OF_REMOVED = Ids.of(REQUEST_BODY, "request-body-any-of-removed")
            .and(REQUEST_PROPERTY, "request-property-any-of-removed")
            .and(RESPONSE_BODY, "response-body-any-of-removed")
            .and(RESPONSE_PROPERTY, "response-property-any-of-removed");
    private static final Ids OPEN_ADDED = Ids.of(RESPONSE_BODY, "response-body-open-union-member-added")
            .and(RESPONSE_PROPERTY, "response-property-open-union-member-added");
    private static final Ids WRAPPED = Ids.of(REQUEST_BODY, "request-body-wrapped-in-one-of")
            .and(RESPONSE_BODY, "response-body-wrapped-in-one-of");
    private static final Ids VARIANT_ADDED = Ids.of(REQUEST_BODY, "request-body-discriminator-variant-added")
            .and(REQUEST_PROPERTY, "request-property-discriminator-variant-added")
            .and(RESPONSE_BODY, "response-body-discriminator-variant-added")
            .and(RESPONSE_PROPERTY, "response-property-discriminator-variant-added");
    private static final Ids VARIANT_REMOVED = Ids.of(REQUEST_BODY, "request-body-discriminator-variant-removed")
            .and(REQUEST_PROPERTY, "request-property-discriminator-variant-removed")
            .and(RESPONSE_BODY, "response-body-discriminator-variant-removed")
            .and(RESPONSE_PROPERTY, "response-property-discriminator-variant-removed");

    private static final String UNKNOWN_OVERLAP =
            "Whether the alternatives together allow what the schema allowed without them cannot be decided.";

    private static final String ONE = "one schema";
    private static final String CHOICE = "a choice between several";

    private Unions() {}

    static List<Verdict> added(UnionFact.MemberAdded fact, Sighting sighting) {
        boolean isOpen = !sighting.isExact()
                && !sighting.isRequest()
                && sighting.setting().opensUnion(owner(fact.place().base()));
        Ids ids = switch (fact.kind()) {
            case ONE_OF -> ONE_OF_ADDED;
            case ANY_OF -> ANY_OF_ADDED;
            case VARIANTS -> VARIANT_ADDED;
        };
        return of(isOpen ? OPEN_ADDED : ids, fact.kind(), fact.member(), sighting);
    }

    static List<Verdict> removed(UnionFact.MemberRemoved fact, Sighting sighting) {
        Ids ids = switch (fact.kind()) {
            case ONE_OF -> ONE_OF_REMOVED;
            case ANY_OF -> ANY_OF_REMOVED;
            case VARIANTS -> VARIANT_REMOVED;
        };
        return of(ids, fact.kind(), fact.member(), sighting);
    }

    /** A schema that becomes a choice, or stops being one, is judged on the safe side. */
    static List<Verdict> presence(UnionFact.UnionPresenceChanged fact, Sighting sighting) {
        Optional<String> rule;
        if (fact.present()) {
            boolean isWrapped =
                    fact.kind() == UnionKind.ONE_OF && WRAPPED.at(sighting).isPresent();
            rule = (isWrapped ? WRAPPED : sighting.isRequest() ? Types.CHANGED : ONE_OF_ADDED).at(sighting);
        } else {
            rule = (sighting.isRequest() ? ONE_OF_REMOVED : Types.GENERALIZED).at(sighting);
        }
        String before = fact.present() ? ONE : CHOICE;
        String after = fact.present() ? CHOICE : ONE;
        String members = String.join(", ", fact.members());
        return Verdict.of(rule, before, after).stream()
                .map(verdict -> verdict.with("member", members).undecided(UNKNOWN_OVERLAP))
                .toList();
    }

    /** What is one of the alternatives is what is left of them; the others are gone. */
    static List<Verdict> wrapped(UnionFact.WrappedInOneOf fact, Sighting sighting) {
        if (!fact.wrapped() && fact.isMember()) {
            Ids ids = fact.kind() == UnionKind.ANY_OF ? ANY_OF_REMOVED : ONE_OF_REMOVED;
            return fact.members().stream()
                    .flatMap(member -> of(ids, fact.kind(), member, sighting).stream())
                    .toList();
        }
        return presence(
                new UnionFact.UnionPresenceChanged(fact.place(), fact.kind(), fact.wrapped(), fact.members()),
                sighting);
    }

    private static List<Verdict> of(Ids ids, UnionKind kind, String member, Sighting sighting) {
        Optional<String> rule = sighting.isExact() ? ids.anywhere(sighting) : ids.at(sighting);
        return rule.map(id -> Verdict.of(id).with(kind == UnionKind.VARIANTS ? "key" : "member", member)).stream()
                .toList();
    }

    private static String owner(String pointer) {
        return pointer.replaceFirst("/(oneOf|anyOf)(/\\d+)?$", "");
    }
}

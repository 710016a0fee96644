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
package io.atlasclient.compatibility.judge;

import io.atlasclient.compatibility.fact.Reach;
import io.atlasclient.compatibility.rules.Catalogue;
import io.atlasclient.compatibility.rules.Rule;
import io.atlasclient.compatibility.rules.Ruling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Lets one verdict speak for its echoes at the same place (semantics, section 5). What is not listed keeps reporting, so that
 * it fails on the safe side.
 */
final class Transitions {
    private static final Set<String> OBJECT_TO_UNION = Set.of("type", "structure", "existence");
    private static final Set<String> TYPES = Set.of("type", "structure");
    private static final Set<String> ALTERNATIVES = Set.of("existence");
    private static final Map<String, Set<String>> CLAIMS = Map.ofEntries(
            Map.entry("request-parameter-moved", Set.of("type")),
            Map.entry("api-security-became-required", ALTERNATIVES),
            Map.entry("api-security-narrowed", ALTERNATIVES),
            Map.entry("api-security-became-optional", ALTERNATIVES),
            Map.entry("api-security-widened", ALTERNATIVES),
            Map.entry("request-body-wrapped-in-one-of", OBJECT_TO_UNION),
            Map.entry("response-body-wrapped-in-one-of", OBJECT_TO_UNION),
            Map.entry("request-body-list-of-types-widened", TYPES),
            Map.entry("request-body-list-of-types-narrowed", TYPES),
            Map.entry("request-property-list-of-types-widened", TYPES),
            Map.entry("request-property-list-of-types-narrowed", TYPES),
            Map.entry("request-parameter-list-of-types-widened", TYPES),
            Map.entry("request-parameter-list-of-types-narrowed", TYPES),
            Map.entry("request-parameter-property-list-of-types-widened", TYPES),
            Map.entry("request-parameter-property-list-of-types-narrowed", TYPES),
            Map.entry("response-body-list-of-types-widened", TYPES),
            Map.entry("response-body-list-of-types-narrowed", TYPES),
            Map.entry("response-property-list-of-types-widened", TYPES),
            Map.entry("response-property-list-of-types-narrowed", TYPES));

    private Transitions() {}

    /**
     * A ruling that reports, and the kinds of echoes that it speaks for.
     *
     * @param ruling what reports
     * @param claims kinds of rules
     */
    record Claimed(Ruling ruling, SortedSet<String> claims) {}

    static List<Claimed> apply(List<Ruling> rulings) {
        Map<Boolean, List<Ruling>> bySeen = rulings.stream().collect(Collectors.partitioningBy(Ruling::isSeen));
        List<Ruling> unseen = bySeen.getOrDefault(false, List.of());
        List<Ruling> seen = bySeen.getOrDefault(true, List.of());
        Map<Reach, List<Ruling>> byReach =
                seen.stream().collect(Collectors.groupingBy(Ruling::reach, LinkedHashMap::new, Collectors.toList()));
        List<Claimed> claimed = new ArrayList<>();
        byReach.values().forEach(place -> claimed.addAll(applyAt(place, echoesOfDocument(place, unseen))));
        List<Ruling> speakers = speakers(seen);
        unseen.stream()
                .filter(echo -> speakers.stream().noneMatch(speaker -> speaksForDocument(speaker, echo)))
                .forEach(ruling -> claimed.add(new Claimed(ruling, claims(ruling, unseen))));
        return claimed;
    }

    private static List<Claimed> applyAt(List<Ruling> place, List<Ruling> ofDocument) {
        List<Ruling> speakers = speakers(place);
        List<Ruling> echoes = new ArrayList<>(place);
        echoes.addAll(ofDocument);
        return place.stream()
                .filter(ruling -> speakers.stream().noneMatch(speaker -> speaksFor(speaker, ruling)))
                .map(ruling -> new Claimed(ruling, claims(ruling, echoes)))
                .toList();
    }

    private static List<Ruling> speakers(List<Ruling> rulings) {
        return rulings.stream()
                .filter(ruling -> CLAIMS.containsKey(ruling.verdict().rule()))
                .toList();
    }

    /** A list of the document is told once: where operations show what it does, if there are any. */
    private static List<Ruling> echoesOfDocument(List<Ruling> place, List<Ruling> unseen) {
        List<Ruling> speakers = speakers(place);
        return unseen.stream()
                .filter(echo -> speakers.stream().anyMatch(speaker -> speaksForDocument(speaker, echo)))
                .toList();
    }

    private static boolean speaksForDocument(Ruling speaker, Ruling echo) {
        return speaksFor(speaker, echo)
                && speaker.fact().place().equals(echo.fact().place());
    }

    private static SortedSet<String> claims(Ruling speaker, List<Ruling> place) {
        return place.stream()
                .filter(echo -> speaksFor(speaker, echo))
                .map(echo -> rule(echo).kind())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean speaksFor(Ruling speaker, Ruling echo) {
        return !CLAIMS.containsKey(echo.verdict().rule())
                && CLAIMS.getOrDefault(speaker.verdict().rule(), Set.of())
                        .contains(rule(echo).kind())
                && rule(speaker).area().equals(rule(echo).area());
    }

    private static Rule rule(Ruling ruling) {
        return Catalogue.rule(ruling.verdict().rule());
    }
}

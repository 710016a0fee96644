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
package io.atlasclient.compatibility.diff;

import io.atlasclient.compatibility.fact.Fact;
import io.atlasclient.compatibility.fact.Part;
import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.fact.SecurityAlternative;
import io.atlasclient.compatibility.fact.SecurityFact;
import io.atlasclient.compatibility.fact.SecurityShift;
import io.atlasclient.compatibility.view.Located;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Compares lists of security requirements. */
final class SecurityComparison {
    private final Located before;
    private final Located after;
    private final boolean global;
    private final Consumer<Fact> facts;

    private SecurityComparison(Located before, Located after, boolean global, Consumer<Fact> facts) {
        this.before = before;
        this.after = after;
        this.global = global;
        this.facts = facts;
    }

    /** Compares the lists of two documents. */
    static void ofDocuments(Documents documents) {
        Located before = documents.base().root().child("security");
        Located after = documents.revision().root().child("security");
        new SecurityComparison(before, after, true, documents.changes()::add).lists();
    }

    /** Compares the own lists of two operations, and what counts for them. */
    static void ofOperations(Scope scope) {
        Consumer<Fact> facts = fact -> scope.add(fact, new Part.Whole());
        new SecurityComparison(scope.before("security"), scope.after("security"), false, facts).lists();
        Located before = scope.base().security(scope.documents().base());
        Located after = scope.revision().security(scope.documents().revision());
        new SecurityComparison(before, after, false, facts).effect();
    }

    private void lists() {
        Place place = Place.of(before, after);
        Map<Set<String>, SecurityAlternative> olds = bySchemes(before);
        Map<Set<String>, SecurityAlternative> news = bySchemes(after);
        olds.forEach((schemes, old) -> {
            @Nullable SecurityAlternative now = news.get(schemes);
            if (now == null) {
                facts.accept(new SecurityFact.AlternativeRemoved(place, old, global));
            } else {
                without(old, now)
                        .forEach((scheme, scopes) -> scopes.forEach(
                                scope -> facts.accept(new SecurityFact.ScopeRemoved(place, scheme, scope, global))));
                without(now, old)
                        .forEach((scheme, scopes) -> scopes.forEach(
                                scope -> facts.accept(new SecurityFact.ScopeAdded(place, scheme, scope, global))));
            }
        });
        news.forEach((schemes, now) -> {
            if (!olds.containsKey(schemes)) {
                facts.accept(new SecurityFact.AlternativeAdded(place, now, global));
            }
        });
    }

    private static Map<Set<String>, SecurityAlternative> bySchemes(Located list) {
        Map<Set<String>, SecurityAlternative> alternatives = new LinkedHashMap<>();
        alternatives(list)
                .forEach(alternative ->
                        alternatives.putIfAbsent(alternative.schemes().keySet(), alternative));
        return alternatives;
    }

    private static Map<String, SortedSet<String>> without(SecurityAlternative minuend, SecurityAlternative other) {
        Map<String, SortedSet<String>> rest = new TreeMap<>();
        minuend.schemes().forEach((scheme, scopes) -> {
            SortedSet<String> left = new TreeSet<>(scopes);
            left.removeAll(other.schemes().getOrDefault(scheme, new TreeSet<>()));
            rest.put(scheme, left);
        });
        return rest;
    }

    private void effect() {
        List<SecurityAlternative> olds = effective(before);
        List<SecurityAlternative> news = effective(after);
        boolean isNarrowed = !isEachSatisfied(olds, news);
        boolean isWidened = !isEachSatisfied(news, olds);
        if (isNarrowed || isWidened) {
            boolean wasOpen = olds.stream().anyMatch(SecurityAlternative::isAnonymous);
            boolean isOpen = news.stream().anyMatch(SecurityAlternative::isAnonymous);
            SecurityShift shift = isNarrowed
                    ? wasOpen ? SecurityShift.BECAME_REQUIRED : SecurityShift.NARROWED
                    : isOpen ? SecurityShift.BECAME_OPTIONAL : SecurityShift.WIDENED;
            facts.accept(new SecurityFact.EffectiveSecurityChanged(Place.of(before, after), olds, news, shift));
        }
    }

    /** Returns whether every alternative still suffices: some other one asks for no more. */
    private static boolean isEachSatisfied(List<SecurityAlternative> alternatives, List<SecurityAlternative> others) {
        return alternatives.stream()
                .allMatch(alternative -> others.stream().anyMatch(other -> other.isSatisfiedBy(alternative)));
    }

    private static List<SecurityAlternative> effective(Located list) {
        List<SecurityAlternative> alternatives = alternatives(list);
        return alternatives.isEmpty() ? List.of(new SecurityAlternative(new TreeMap<>())) : alternatives;
    }

    private static List<SecurityAlternative> alternatives(Located list) {
        return list.elements().stream()
                .map(SecurityComparison::alternative)
                .distinct()
                .toList();
    }

    private static SecurityAlternative alternative(Located requirement) {
        SortedMap<String, SortedSet<String>> schemes = new TreeMap<>();
        requirement.members().forEach((name, scopes) -> {
            SortedSet<String> names = new TreeSet<>();
            scopes.elements().forEach(scope -> names.add(scope.node().asText()));
            schemes.put(name, names);
        });
        return new SecurityAlternative(schemes);
    }
}

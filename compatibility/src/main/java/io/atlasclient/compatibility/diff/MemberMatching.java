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

import io.atlasclient.compatibility.view.Reading;
import io.atlasclient.compatibility.view.Union.Member;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the members of two unions that stand for each other, each once. */
final class MemberMatching {
    private static final Pattern DATE = Pattern.compile("(?<=\\D)20\\d{6}$");

    private final Set<Member> base;
    private final Set<Member> revision;
    private final Set<Pair> matched = new LinkedHashSet<>();
    private final List<Pair> moved = new ArrayList<>();

    private MemberMatching(List<Member> base, List<Member> revision) {
        this.base = new LinkedHashSet<>(base);
        this.revision = new LinkedHashSet<>(revision);
    }

    /**
     * Two members that stand for each other.
     *
     * @param before the older one
     * @param after the newer one
     */
    record Pair(Member before, Member after) {

        // Written out: see ADR 20.

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof Pair pair && before.equals(pair.before) && after.equals(pair.after));
        }

        @Override
        public int hashCode() {
            return 31 * before.hashCode() + after.hashCode();
        }
    }

    static MemberMatching of(List<Member> base, List<Member> revision, SchemaPairs pairs) {
        MemberMatching matching = new MemberMatching(base, revision);
        boolean isTextual = pairs.reading() == Reading.TEXTUAL;
        BiPredicate<Member, Member> mayMatch =
                (before, after) -> !isTextual || (before.name() == null && after.name() == null);
        matching.match((before, after) -> before.name() != null && before.name().equals(after.name()));
        if (!isTextual) {
            matching.match(
                    (before, after) -> !before.keys().isEmpty() && before.keys().equals(after.keys()));
            matching.matchByLargestOverlap();
            matching.match(
                    (before, after) -> undated(before) != null && Objects.equals(undated(before), undated(after)));
        }
        matching.match(mayMatch.and((before, after) -> pairs.areEqual(before.schema(), after.schema())));
        matching.match(mayMatch.and(
                (before, after) -> before.title() != null && before.title().equals(after.title())));
        if (isTextual) {
            matching.matchTheOnlyOnes(member -> member.name() == null, member -> member.title() == null);
        } else {
            matching.matchTheOnlyOnes(member -> true, member -> true);
            matching.matchByMovedKeys(base, revision);
        }
        return matching;
    }

    /** A schema that changes with a version of the API keeps its name and gets the version's date behind it. */
    private static @Nullable String undated(Member member) {
        return member.name() == null ? null : DATE.matcher(member.name()).replaceFirst("");
    }

    /** Returns the members that are to be compared: those that stand for each other, and what values moved between. */
    List<Pair> compared() {
        return Stream.concat(matched.stream(), moved.stream()).toList();
    }

    List<Member> removed() {
        return List.copyOf(base);
    }

    List<Member> added() {
        return List.copyOf(revision);
    }

    private void match(BiPredicate<Member, Member> stands) {
        for (Member before : new ArrayList<>(base)) {
            revision.stream()
                    .filter(after -> stands.test(before, after))
                    .findFirst()
                    .ifPresent(after -> match(before, after));
        }
    }

    private void match(Member before, Member after) {
        matched.add(new Pair(before, after));
        base.remove(before);
        revision.remove(after);
    }

    /** Two members that share discriminator values, and how many. */
    private record Overlap(Member before, Member after, int size) {}

    private void matchByLargestOverlap() {
        Map<String, Member> byKey = new HashMap<>();
        revision.forEach(after -> after.keys().forEach(key -> byKey.putIfAbsent(key, after)));
        List<Overlap> overlaps = new ArrayList<>();
        for (Member before : base) {
            Map<Member, Integer> shared = new LinkedHashMap<>();
            before.keys().stream()
                    .filter(byKey::containsKey)
                    .forEach(key -> shared.merge(byKey.get(key), 1, Integer::sum));
            shared.forEach((after, size) -> overlaps.add(new Overlap(before, after, size)));
        }
        overlaps.sort(Comparator.comparingInt((Overlap overlap) -> -overlap.size())
                .thenComparingInt(overlap -> overlap.before().number())
                .thenComparingInt(overlap -> overlap.after().number()));
        for (Overlap overlap : overlaps) {
            if (base.contains(overlap.before()) && revision.contains(overlap.after())) {
                match(overlap.before(), overlap.after());
            }
        }
    }

    /** Matches the only two that are left of those that count, if nothing speaks against it. */
    private void matchTheOnlyOnes(Predicate<Member> counts, Predicate<Member> mayMatch) {
        List<Member> olds = base.stream().filter(counts).toList();
        List<Member> news = revision.stream().filter(counts).toList();
        if (olds.size() == 1 && news.size() == 1 && mayMatch.test(olds.get(0)) && mayMatch.test(news.get(0))) {
            match(olds.get(0), news.get(0));
        }
    }

    /**
     * What is read for a discriminator value is compared, wherever the value leads now. A member that takes over values of others
     * is no new choice, nor is one gone whose values all went to others.
     */
    private void matchByMovedKeys(List<Member> olds, List<Member> news) {
        Set<Member> divided = taken(revision, olds);
        Set<Member> united = taken(base, news);
        for (Member before : olds) {
            for (Member after : news) {
                Pair pair = new Pair(before, after);
                if (!Collections.disjoint(before.keys(), after.keys()) && !matched.contains(pair)) {
                    (divided.contains(after) || united.contains(before) ? matched : moved).add(pair);
                }
            }
        }
        revision.removeAll(divided);
        base.removeAll(united);
    }

    /** Returns the members all of whose discriminator values belong to others. */
    private static Set<Member> taken(Set<Member> members, List<Member> others) {
        Set<String> keys = new HashSet<>();
        others.forEach(other -> keys.addAll(other.keys()));
        return members.stream()
                .filter(member -> !member.keys().isEmpty() && keys.containsAll(member.keys()))
                .collect(Collectors.toSet());
    }

    /** Returns whether what a discriminator value leads to is the same member as before. */
    boolean isSame(String beforeTarget, String afterTarget) {
        return matched.stream()
                .anyMatch(pair -> pair.before().target().equals(beforeTarget)
                        && pair.after().target().equals(afterTarget));
    }

    /** Returns whether a schema is a member that came or went. */
    boolean isUnmatched(String target) {
        return base.stream().anyMatch(member -> member.target().equals(target))
                || revision.stream().anyMatch(member -> member.target().equals(target));
    }
}

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

import io.atlasclient.compatibility.diff.ApiDiff;
import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.finding.Direction;
import io.atlasclient.compatibility.finding.Entry;
import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Level;
import io.atlasclient.compatibility.finding.Mode;
import io.atlasclient.compatibility.finding.ReachedOperation;
import io.atlasclient.compatibility.policy.Policy;
import io.atlasclient.compatibility.rules.Advice;
import io.atlasclient.compatibility.rules.Catalogue;
import io.atlasclient.compatibility.rules.Rule;
import io.atlasclient.compatibility.rules.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges all that differs between two documents. */
public final class Judge {
    /** Between versions the old one is deprecated because there is a new one. */
    private static final String REACTIVATED = "endpoint-reactivated";

    private final ApiDiff diff;
    private final Policy policy;
    private final Sites sites;
    private final Fingerprints fingerprints;

    private Judge(ApiDiff diff, FileNames files, Policy policy) {
        this.diff = diff;
        this.policy = policy;
        this.sites = new Sites(diff.base(), diff.revision(), files);
        this.fingerprints = new Fingerprints(diff.base(), diff.revision());
    }

    /**
     * What makes rulings one finding (semantics, section 5).
     *
     * @param rule the id of the rule
     * @param direction which way the data flows
     * @param entry how the operations are offered
     * @param place where the documents differ
     * @param arguments what the rule is told by name
     */
    record Key(String rule, Direction direction, Entry entry, Place place, SortedMap<String, String> arguments) {
        static Key of(Ruling ruling) {
            return new Key(
                    ruling.verdict().rule(),
                    Direction.valueOf(ruling.reach().direction().name()),
                    Entry.valueOf(ruling.reach().endpoint().entry().name()),
                    ruling.fact().place(),
                    ruling.verdict().arguments());
        }

        static Key of(Remark remark) {
            return new Key(remark.rule(), remark.direction(), Entry.OPERATION, remark.place(), remark.arguments());
        }

        // Written out: see ADR 20.

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof Key key
                            && direction == key.direction
                            && entry == key.entry
                            && rule.equals(key.rule)
                            && place.equals(key.place)
                            && arguments.equals(key.arguments));
        }

        @Override
        public int hashCode() {
            return 31 * (31 * rule.hashCode() + place.hashCode()) + arguments.hashCode();
        }
    }

    /**
     * Judges all that differs between two documents.
     *
     * @param diff what differs, by meaning
     * @param policy what counts
     * @param mode how the documents are related
     * @param today the day that dates are judged by
     * @return the findings, sorted; nothing of level NONE
     */
    public static List<Finding> findings(ApiDiff diff, Policy policy, Mode mode, LocalDate today) {
        return findings(diff, FileNames.of(diff), policy, mode, today);
    }

    /**
     * Judges all that differs between two documents, which have other names in reports.
     *
     * @param diff what differs, by meaning
     * @param files how findings name the documents' files
     * @param policy what counts
     * @param mode how the documents are related
     * @param today the day that dates are judged by
     * @return the findings, sorted; nothing of level NONE
     */
    public static List<Finding> findings(ApiDiff diff, FileNames files, Policy policy, Mode mode, LocalDate today) {
        List<Ruling> rulings = Ruling.of(diff, policy.setting(today))
                .filter(ruling ->
                        mode == Mode.WITHIN || !ruling.verdict().rule().equals(REACTIVATED))
                .toList();
        return new Judge(diff, files, policy).findings(rulings);
    }

    /**
     * Judges what no rule was asked about.
     *
     * @param diff what differs, by meaning
     * @param files how findings name the documents' files
     * @param policy what counts
     * @param remarks what somebody else noticed; no two of the same rule, direction, place and arguments
     * @return the findings, sorted; nothing of level NONE
     */
    public static List<Finding> findings(ApiDiff diff, FileNames files, Policy policy, Collection<Remark> remarks) {
        Judge judge = new Judge(diff, files, policy);
        Map<Key, Remark> byKey = new LinkedHashMap<>();
        remarks.forEach(remark -> byKey.put(Key.of(remark), remark));
        Map<Key, String> prints = judge.fingerprints.of(byKey.keySet());
        return byKey.entrySet().stream()
                .map(remark -> judge.finding(
                        remark.getKey(),
                        remark.getValue().operations(),
                        new TreeSet<>(),
                        null,
                        prints.getOrDefault(remark.getKey(), "")))
                .filter(finding -> finding.level() != Level.NONE)
                .sorted()
                .toList();
    }

    private List<Finding> findings(List<Ruling> rulings) {
        Map<Key, List<Transitions.Claimed>> groups = Transitions.apply(rulings).stream()
                .collect(Collectors.groupingBy(
                        claimed -> Key.of(claimed.ruling()), LinkedHashMap::new, Collectors.toList()));
        List<Finding> findings = findings(groups);
        // Only now is it known whether anything breaks, which a version number should tell.
        boolean isBreaking = findings.stream().anyMatch(finding -> finding.level() == Level.ERR);
        VersionNumbers.judge(diff, isBreaking).ifPresent(key -> findings.addAll(findings(Map.of(key, List.of()))));
        return findings.stream().sorted().toList();
    }

    private List<Finding> findings(Map<Key, List<Transitions.Claimed>> groups) {
        Map<Key, String> prints = fingerprints.of(groups.keySet());
        List<Finding> findings = new ArrayList<>();
        groups.forEach((key, group) -> {
            Finding finding = finding(key, group, prints.getOrDefault(key, ""));
            if (finding.level() != Level.NONE) {
                findings.add(finding);
            }
        });
        return findings;
    }

    private Finding finding(Key key, List<Transitions.Claimed> group, String fingerprint) {
        List<ReachedOperation> operations = group.stream()
                .flatMap(claimed -> Operations.of(claimed.ruling().reach()).stream())
                .distinct()
                .toList();
        TreeSet<String> claims = group.stream()
                .flatMap(claimed -> claimed.claims().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        @Nullable
        String undecided = group.stream()
                .map(claimed -> claimed.ruling().verdict().undecided())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return finding(key, operations, claims, undecided, fingerprint);
    }

    private Finding finding(
            Key key,
            List<ReachedOperation> reached,
            SortedSet<String> claims,
            @Nullable String undecided,
            String fingerprint) {
        Rule rule = Catalogue.rule(key.rule());
        List<String> pointers = List.of(key.place().base(), key.place().revision());
        List<ReachedOperation> operations = reached.stream()
                .map(operation -> operation.withLevel(policy.level(rule.id(), operation, pointers)))
                .toList();
        Level level = operations.stream()
                .map(ReachedOperation::level)
                .reduce(Level.NONE, (one, other) -> other == null ? one : one.worse(other));
        Level worst = operations.isEmpty() ? policy.level(rule.id(), pointers) : level;
        return new Finding(
                rule.id(),
                worst,
                key.direction(),
                Victims.of(rule, worst),
                key.entry(),
                sites.base(key.place()),
                sites.revision(key.place()),
                operations.stream()
                        .map(operation -> operation.level() == worst ? operation.withLevel(null) : operation)
                        .toList(),
                key.arguments(),
                claims,
                undecided,
                fingerprint,
                Messages.message(rule, key, operations),
                worst.isAtLeast(Level.WARN) ? Advice.of(rule.id()).orElse(null) : null,
                Messages.before(rule, key),
                Messages.after(rule, key),
                null);
    }
}

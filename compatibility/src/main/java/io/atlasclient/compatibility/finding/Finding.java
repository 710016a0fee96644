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
package io.atlasclient.compatibility.finding;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One real edit, judged.
 *
 * @param rule the id of the rule
 * @param level the level; the worst if operations have levels of their own
 * @param direction which way the data flows
 * @param victims who notices
 * @param entry how the operations are offered
 * @param base the place in the old document; null if there is none
 * @param revision the place in the new document; what is gone is placed at the nearest element around it that is left
 * @param operations the operations reached, sorted; none for what no operation uses
 * @param arguments what the rule is told by name, such as {@code value}
 * @param claims the kinds of echoes that this finding speaks for, sorted
 * @param undecided why it could not be decided whether this breaks; null if it could
 * @param fingerprint {@code v1:} and 16 hexadecimal digits; the same as long as the finding is the same
 * @param message what happened, one sentence
 * @param advice what to do instead; null if there is no advice
 * @param before what stood there, short; null if nothing did
 * @param after what stands there, short; null if nothing does
 * @param accepted why the finding is accepted; null if it is not
 */
public record Finding(
        String rule,
        Level level,
        Direction direction,
        SortedSet<Victim> victims,
        Entry entry,
        @Nullable Site base,
        @Nullable Site revision,
        List<ReachedOperation> operations,
        SortedMap<String, String> arguments,
        SortedSet<String> claims,
        @Nullable String undecided,
        String fingerprint,
        String message,
        @Nullable String advice,
        @Nullable String before,
        @Nullable String after,
        @Nullable Acceptance accepted)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::level)
            .thenComparing(Finding::rule)
            .thenComparing(finding -> pointer(finding.revision))
            .thenComparing(finding -> pointer(finding.base))
            .thenComparing(Finding::direction)
            .thenComparing(Finding::message)
            .thenComparing(Finding::fingerprint);

    /** Sorts and copies. */
    public Finding {
        victims = Collections.unmodifiableSortedSet(new TreeSet<>(victims));
        operations = operations.stream().sorted().toList();
        arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
        claims = Collections.unmodifiableSortedSet(new TreeSet<>(claims));
    }

    /** Compares by level, rule and place, the order of every report. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns whether anybody of a group notices.
     *
     * @param group whom to look for
     */
    public boolean hurtsAnyOf(Set<Victim> group) {
        return victims.stream().anyMatch(group::contains);
    }

    /**
     * Returns the same finding, accepted or no longer so.
     *
     * @param acceptance why it is accepted, null if it is not
     */
    public Finding withAccepted(@Nullable Acceptance acceptance) {
        return new Finding(
                rule,
                level,
                direction,
                victims,
                entry,
                base,
                revision,
                operations,
                arguments,
                claims,
                undecided,
                fingerprint,
                message,
                advice,
                before,
                after,
                acceptance);
    }

    /**
     * Returns the same finding for what is known of callers; it keeps its fingerprint.
     *
     * @param hurt who notices
     * @param told what the rule is told by name
     * @param sentence what happened, to callers too
     */
    public Finding withImpact(SortedSet<Victim> hurt, SortedMap<String, String> told, String sentence) {
        return new Finding(
                rule,
                level,
                direction,
                hurt,
                entry,
                base,
                revision,
                operations,
                told,
                claims,
                undecided,
                fingerprint,
                sentence,
                advice,
                before,
                after,
                accepted);
    }

    private static String pointer(@Nullable Site site) {
        return site == null ? "" : site.pointer();
    }
}

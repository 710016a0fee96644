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
package io.atlasclient.compatibility.baseline;

import io.atlasclient.compatibility.finding.Acceptance;
import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.ReachedOperation;
import io.atlasclient.compatibility.rules.Catalogue;
import io.atlasclient.compatibility.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries for findings. A finding is accepted only if every operation that it reaches is: an entry for one
 * operation must not hide that the same edit breaks another.
 */
final class Matching {
    private static final String ANY_OPERATION = "*";

    private final List<BaselineEntry> entries;

    Matching(List<BaselineEntry> entries) {
        this.entries = entries;
    }

    Optional<Acceptance> acceptance(Finding finding) {
        List<BaselineEntry> concerned =
                entries.stream().filter(entry -> concerns(entry, finding)).toList();
        if (concerned.isEmpty()
                || !finding.operations().stream().allMatch(operation -> covered(concerned, operation))) {
            return Optional.empty();
        }
        return Optional.of(together(concerned));
    }

    private static boolean covered(List<BaselineEntry> entries, ReachedOperation operation) {
        return entries.stream().anyMatch(entry -> names(entry.operation(), operation));
    }

    /** Several entries for the operations of one finding are as good as the weakest. */
    private static Acceptance together(List<BaselineEntry> entries) {
        if (entries.size() == 1) {
            return entries.get(0).acceptance();
        }
        return new Acceptance(
                entries.stream().map(BaselineEntry::reason).distinct().collect(Collectors.joining(" ")),
                entries.stream().map(BaselineEntry::author).distinct().collect(Collectors.joining(", ")),
                earliest(entries),
                entries.stream().allMatch(BaselineEntry::hide));
    }

    private static @Nullable LocalDate earliest(List<BaselineEntry> entries) {
        return entries.stream()
                .map(BaselineEntry::expires)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Returns whether an entry is about a finding, or at least about one of its operations. */
    static boolean concerns(BaselineEntry entry, Finding finding) {
        return isOfRule(entry.rule(), finding.rule())
                && isThere(entry, finding)
                && finding.arguments().entrySet().containsAll(entry.arguments().entrySet())
                && (entry.operation().equals(ANY_OPERATION)
                        || finding.operations().stream().anyMatch(operation -> names(entry.operation(), operation)));
    }

    /** A fingerprint is made of the place, told without positions in lists, so it knows better than the pointer. */
    private static boolean isThere(BaselineEntry entry, Finding finding) {
        return entry.fingerprint() == null
                ? Pointers.names(entry.pointer(), finding)
                : entry.fingerprint().equals(finding.fingerprint());
    }

    private static boolean names(String operation, ReachedOperation reached) {
        return operation.equals(ANY_OPERATION)
                || operation.equals(reached.operationId())
                || operation.equals(reached.method() + " " + reached.path());
    }

    private static boolean isOfRule(String accepted, @Nullable String rule) {
        if (rule == null) {
            return false;
        }
        @Nullable Rule row = Catalogue.rules().get(rule);
        return accepted.equals(rule) || (row != null && isOfRule(accepted, row.parent()));
    }
}

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

import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.StaleEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The findings that are accepted.
 *
 * @param file how messages name the file
 * @param entries the entries, in the order of the file
 */
public record Baseline(String file, List<BaselineEntry> entries) {
    /** Copies the entries. */
    public Baseline {
        entries = List.copyOf(entries);
    }

    /** Returns a baseline that accepts nothing. */
    public static Baseline none() {
        return new Baseline("", List.of());
    }

    /**
     * What a baseline makes of findings.
     *
     * @param findings the same findings, with those accepted that the baseline accepts
     * @param stale the entries that accept nothing
     */
    public record Applied(List<Finding> findings, List<StaleEntry> stale) {
        /** Copies. */
        public Applied {
            findings = List.copyOf(findings);
            stale = List.copyOf(stale);
        }
    }

    /**
     * Accepts findings.
     *
     * @param findings what was found
     * @param today the day to judge expiry by
     */
    public Applied applyTo(List<Finding> findings, LocalDate today) {
        List<BaselineEntry> valid =
                entries.stream().filter(entry -> !entry.isExpired(today)).toList();
        Matching matching = new Matching(valid);
        List<Finding> judged = findings.stream()
                .map(finding ->
                        matching.acceptance(finding).map(finding::withAccepted).orElse(finding))
                .toList();
        List<StaleEntry> stale = new ArrayList<>();
        for (BaselineEntry entry : entries) {
            if (entry.isExpired(today)) {
                stale.add(stale(entry, StaleEntry.Reason.EXPIRED));
            } else if (findings.stream().noneMatch(finding -> Matching.concerns(entry, finding))) {
                stale.add(stale(entry, StaleEntry.Reason.MATCHES_NOTHING));
            }
        }
        return new Applied(judged, stale);
    }

    private StaleEntry stale(BaselineEntry entry, StaleEntry.Reason reason) {
        String expired = reason == StaleEntry.Reason.EXPIRED && entry.expires() != null
                ? entry.expires().toString()
                : null;
        return new StaleEntry(reason, entry.rule(), entry.operation(), entry.pointer(), file, entry.line(), expired);
    }
}

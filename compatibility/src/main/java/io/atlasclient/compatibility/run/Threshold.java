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
package io.atlasclient.compatibility.run;

import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Level;
import io.atlasclient.compatibility.finding.Report;
import io.atlasclient.compatibility.finding.Victim;
import io.atlasclient.compatibility.policy.Policy;
import java.util.List;
import java.util.Set;

/**
 * From when on findings fail a check.
 *
 * @param level the least level; NONE if findings never fail
 * @param victims whose findings count; empty for all
 */
public record Threshold(Level level, Set<Victim> victims) {
    /** Copies the victims. */
    public Threshold {
        victims = Set.copyOf(victims);
    }

    /**
     * Returns what a policy says.
     *
     * @param policy the policy
     */
    public static Threshold of(Policy policy) {
        return new Threshold(policy.failOn(), policy.failVictims());
    }

    /**
     * Returns the same victims with another level.
     *
     * @param other the least level
     */
    public Threshold withLevel(Level other) {
        return new Threshold(other, victims);
    }

    /**
     * Judges all reports of a run.
     *
     * @param reports the reports
     * @return CLEAN, FINDINGS or BASELINE
     */
    public ExitCode judge(List<Report> reports) {
        if (reports.stream().flatMap(report -> report.findings().stream()).anyMatch(this::isReachedBy)) {
            return ExitCode.FINDINGS;
        }
        boolean stale =
                reports.stream().anyMatch(report -> !report.staleBaseline().isEmpty());
        return stale ? ExitCode.BASELINE : ExitCode.CLEAN;
    }

    private boolean isReachedBy(Finding finding) {
        return level != Level.NONE
                && finding.accepted() == null
                && finding.level().isAtLeast(level)
                && (victims.isEmpty() || finding.hurtsAnyOf(victims));
    }
}

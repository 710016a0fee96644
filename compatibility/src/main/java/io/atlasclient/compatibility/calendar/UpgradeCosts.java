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
package io.atlasclient.compatibility.calendar;

import io.atlasclient.compatibility.finding.Counts;
import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Report;
import io.atlasclient.specs.ApiVersion;
import java.util.List;
import java.util.Optional;

/** Tells what breaks a caller of one operation that moves to a newer version. */
@FunctionalInterface
public interface UpgradeCosts {
    /**
     * Counts what changes for callers of an operation.
     *
     * @param operation method and path
     * @param from the version that they leave
     * @param to the version that they move to
     * @return empty if it is not known
     */
    Optional<Counts> find(String operation, ApiVersion from, ApiVersion to);

    /** Returns that nothing is known. */
    static UpgradeCosts unknown() {
        return (operation, from, to) -> Optional.empty();
    }

    /**
     * Counts the findings of reports.
     *
     * @param reports a report for each pair of versions that is asked for
     */
    static UpgradeCosts of(List<Report> reports) {
        List<Report> known = List.copyOf(reports);
        return (operation, from, to) -> known.stream()
                .filter(report -> from.toString().equals(report.base().version())
                        && to.toString().equals(report.revision().version()))
                .findFirst()
                .map(report -> Counts.of(reaching(report, operation)));
    }

    private static List<Finding> reaching(Report report, String operation) {
        return report.findings().stream()
                .filter(finding -> finding.operations().stream()
                        .anyMatch(reached -> operation.equals(reached.method() + " " + reached.path())))
                .toList();
    }
}

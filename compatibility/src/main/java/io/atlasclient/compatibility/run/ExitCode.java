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

import io.atlasclient.compatibility.finding.Report;
import io.atlasclient.compatibility.report.view.Threshold;
import java.util.List;

/** What a run tells the program that started it. */
public enum ExitCode {
    /** Nothing at the threshold. */
    CLEAN(0),
    /** Findings at or above the threshold. */
    FINDINGS(1),
    /** Wrong usage or configuration. */
    USAGE(2),
    /** An input cannot be read, parsed or resolved; nothing is known about changes. */
    INPUT(3),
    /** The baseline is stale or expired, and nothing is worse. */
    BASELINE(4),
    /** A defect of this program. */
    DEFECT(5);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /**
     * Returns how a run ends.
     *
     * @param reports all reports of the run
     * @param threshold from where on findings fail it
     * @return CLEAN, FINDINGS or BASELINE
     */
    public static ExitCode of(List<Report> reports, Threshold threshold) {
        if (reports.stream().flatMap(report -> report.findings().stream()).anyMatch(threshold::isReachedBy)) {
            return FINDINGS;
        }
        boolean stale =
                reports.stream().anyMatch(report -> !report.staleBaseline().isEmpty());
        return stale ? BASELINE : CLEAN;
    }

    /** Returns the code of the process. */
    public int code() {
        return code;
    }
}

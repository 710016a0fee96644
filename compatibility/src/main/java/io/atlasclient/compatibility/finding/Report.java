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

import java.time.LocalDate;
import java.util.List;

/**
 * All that a comparison found. It is computed once; every output is a view of it.
 *
 * @param base the old document
 * @param revision the new document
 * @param mode how they are related
 * @param today the day that dates were judged by
 * @param preset the preset that levels come from
 * @param findings what was found, by level, rule and place; nothing of level NONE
 * @param staleBaseline entries of the baseline that accept nothing, in the order of the file
 */
public record Report(
        Input base,
        Input revision,
        Mode mode,
        LocalDate today,
        String preset,
        List<Finding> findings,
        List<StaleEntry> staleBaseline) {
    /** Sorts the findings and leaves out those that are off. */
    public Report {
        findings = findings.stream()
                .filter(finding -> finding.level() != Level.NONE)
                .sorted()
                .toList();
        staleBaseline = List.copyOf(staleBaseline);
    }

    /** Returns how many findings there are. */
    public Counts counts() {
        return Counts.of(findings);
    }
}

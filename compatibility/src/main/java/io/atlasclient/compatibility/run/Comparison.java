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
import io.atlasclient.compatibility.finding.StaleEntry;
import io.atlasclient.compatibility.input.Side;
import io.atlasclient.compatibility.input.SidePair;
import io.atlasclient.compatibility.report.view.SourceTexts;
import java.util.List;
import java.util.Map;

/**
 * Two documents, and what was found between them.
 *
 * @param sides the documents
 * @param report what was found
 */
public record Comparison(SidePair sides, Report report) {

    /**
     * Leaves only those stale entries of the baseline that are stale in every comparison: an entry is there for one of them.
     *
     * @param comparisons all comparisons of a run
     */
    static List<Comparison> withCommonStaleEntries(List<Comparison> comparisons) {
        return comparisons.stream()
                .map(comparison -> comparison.withStaleEntries(comparison.report.staleBaseline().stream()
                        .filter(entry -> comparisons.stream()
                                .allMatch(other -> other.report.staleBaseline().contains(entry)))
                        .toList()))
                .toList();
    }

    private Comparison withStaleEntries(List<StaleEntry> stale) {
        return new Comparison(
                sides,
                new Report(
                        report.base(),
                        report.revision(),
                        report.mode(),
                        report.today(),
                        report.preset(),
                        report.findings(),
                        stale));
    }

    /** Returns the texts that the report may quote. */
    SourceTexts texts() {
        return new SourceTexts(lines(sides.base()), lines(sides.revision()));
    }

    private static Map<String, List<String>> lines(Side side) {
        return side.file() == null ? Map.of() : Map.of(side.file(), side.lines());
    }
}

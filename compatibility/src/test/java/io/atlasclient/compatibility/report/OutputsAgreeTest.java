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
package io.atlasclient.compatibility.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.compatibility.finding.Counts;
import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Report;
import io.atlasclient.compatibility.report.view.RenderOptions;
import io.atlasclient.compatibility.report.view.Terminal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All outputs of a run are views of one list of findings. */
class OutputsAgreeTest {
    static List<ReportCase> cases() {
        return ReportCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void all_outputs_show_the_same_findings_at_the_same_levels(ReportCase reportCase) {
        Map<String, String> expected = new TreeMap<>();
        for (Finding finding : reportCase.report().findings()) {
            expected.put(finding.fingerprint(), finding.level().name());
        }
        for (ReportFormat format : ReportFormat.values()) {
            if (format == ReportFormat.GITHUB && reportCase.toString().equals("many")) {
                continue; // shows ten of each kind; the next test counts the rest
            }
            assertThat(OutputReader.levels(format, render(reportCase, format)))
                    .as(format.name())
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void all_outputs_show_the_same_counts(ReportCase reportCase) {
        Report report = reportCase.report();
        Counts counts = report.counts();
        List<Integer> byLevel = List.of(counts.err(), counts.warn(), counts.info());
        int fresh = counts.all() - counts.accepted();
        assertThat(render(reportCase, ReportFormat.TEXT))
                .endsWith(counts.err() + " ERR, " + counts.warn() + " WARN, " + counts.info() + " INFO; "
                        + counts.accepted() + " accepted, " + fresh + " new\n");
        assertThat(Json.read(render(reportCase, ReportFormat.JSON))
                        .path("counts")
                        .toString())
                .isEqualTo("{\"ERR\":" + counts.err() + ",\"WARN\":" + counts.warn() + ",\"INFO\":" + counts.info()
                        + ",\"accepted\":" + counts.accepted() + "}");
        assertThat(Jsoup.parse(render(reportCase, ReportFormat.HTML))
                        .select("table td:nth-of-type(1)")
                        .eachText())
                .isEqualTo(byLevel.stream().map(String::valueOf).toList());
        assertThat(render(reportCase, ReportFormat.MARKDOWN))
                .contains(
                        "| ERR: breaks callers | " + counts.err() + " |",
                        "| WARN: may break callers | " + counts.warn() + " |",
                        "| INFO: breaks nobody | " + counts.info() + " |");
        assertThat(OutputReader.annotated(render(reportCase, ReportFormat.GITHUB)))
                .isEqualTo(counts.all());
    }

    private static String render(ReportCase reportCase, ReportFormat format) {
        RenderOptions options = reportCase.options().withTerminal(Terminal.none());
        return format.render(reportCase.report(), options);
    }
}

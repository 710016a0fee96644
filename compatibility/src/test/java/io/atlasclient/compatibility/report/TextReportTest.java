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

import io.atlasclient.compatibility.report.view.Terminal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {
    private static final String ESCAPES = "\u001b\\[\\d+m";

    static List<ReportCase> cases() {
        return ReportCase.all();
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 200})
    void sentences_are_broken_at_the_width_and_single_words_never(int width) {
        String text = text(ReportCase.named("few"), new Terminal(false, width));
        assertThat(text.lines().filter(line -> line.length() > width))
                .allMatch(line -> !line.strip().contains(" ") || line.matches("(ERR|WARN|INFO) .*"));
        assertThat(text.replaceAll("\\s+", " "))
                .isEqualTo(text(ReportCase.named("few"), Terminal.none()).replaceAll("\\s+", " "));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void colours_are_all_that_a_terminal_adds(ReportCase reportCase) {
        String coloured = text(reportCase, new Terminal(true, 100));
        assertThat(coloured.replaceAll(ESCAPES, "")).isEqualTo(text(reportCase, new Terminal(false, 100)));
        assertThat(text(reportCase, new Terminal(false, 100))).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_line_format_has_one_line_for_each_finding(ReportCase reportCase) {
        assertThat(ReportFormat.LINE
                        .render(reportCase.report(), reportCase.options())
                        .lines())
                .hasSize(reportCase.report().findings().size());
    }

    @Test
    void entries_of_the_baseline_that_accept_nothing_are_told() {
        assertThat(text(ReportCase.named("accepted"), Terminal.none()))
                .contains(
                        "STALE api-tag-removed\n      The baseline's entry for getCluster at #/paths/~1clusters/get matches"
                                + " nothing (baseline.yaml:14).\n",
                        "STALE endpoint-removed\n      The baseline's entry for GET /old at #/paths/~1old ended on 2025-12-31"
                                + " (baseline.yaml:22).\n");
    }

    private static String text(ReportCase reportCase, Terminal terminal) {
        return ReportFormat.TEXT.render(
                reportCase.report(), reportCase.options().withTerminal(terminal));
    }
}

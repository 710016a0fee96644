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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.compatibility.finding.Report;
import io.atlasclient.compatibility.report.view.RenderOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReportTest {
    private static final int LIMIT_OF_A_COMMENT = 65_536;
    private static final int BUDGET = 60_000;

    static List<ReportCase> cases() {
        return ReportCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void texts_of_documents_become_neither_markup_nor_links_nor_mentions(ReportCase reportCase) {
        MarkdownJudge judge = MarkdownJudge.of(comment(reportCase));
        assertThat(judge.foreignMarkup()).isEmpty();
        assertThat(judge.links())
                .allMatch(link -> link.startsWith("https://git.example/team/api/blob/")
                        || link.startsWith("https://docs.example/rules.html#")
                        || link.equals("https://ci.example/run/7"));
        assertThat(judge.mentionsAndReferences()).isEmpty();
        assertThat(judge.unbalancedDetails()).isZero();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_row_of_a_table_has_the_cells_of_its_head(ReportCase reportCase) {
        assertThat(MarkdownJudge.of(comment(reportCase)).raggedRows()).isEmpty();
    }

    @Test
    void a_comment_is_found_again_by_its_marker() {
        assertThat(comment(ReportCase.named("few"))).startsWith("<!-- atlas-compatibility:api-v2 -->\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--> <b>", "", "a--b", "a-", "é"})
    void a_key_that_could_end_the_marker_is_refused(String key) {
        RenderOptions options = RenderOptions.of("1");
        assertThatThrownBy(() -> options.withCommentKey(key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + key + "' cannot tell comments apart; use letters, digits, '_', '.' and single '-'"
                        + " between them.");
    }

    @Test
    void operations_beyond_five_unfold() {
        assertThat(comment(ReportCase.named("many-operations")))
                .contains("`GET /e`<details><summary>3 more</summary>`GET /f`<br>`GET /g`<br>`POST /g`</details>");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 60, 100, 140, 150, 160, 170, 180, 190, 200, 250, 300, 400, 1000})
    void comments_of_any_number_of_findings_fit(int findings) {
        Report report = LargeReports.with(findings, findings, findings);
        String comment = ReportFormat.MARKDOWN.render(report, LargeReports.options());
        assertThat(comment.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(BUDGET);
        assertThat(BUDGET).isLessThan(LIMIT_OF_A_COMMENT);
        MarkdownJudge judge = MarkdownJudge.of(comment);
        assertThat(judge.raggedRows()).isEmpty();
        assertThat(judge.unbalancedDetails()).isZero();
        assertThat(judge.foreignMarkup()).isEmpty();
        assertThat(comment)
                .startsWith("<!-- atlas-compatibility:default -->\n")
                .contains(
                        "| ERR: breaks callers | " + findings + " | 0 | " + findings + " |",
                        "[full report](<https://ci.example/run/7>)");
    }

    @Test
    void compatible_findings_are_counted_first() {
        String comment = ReportFormat.MARKDOWN.render(LargeReports.with(10, 30, 200), LargeReports.options());
        assertThat(comment)
                .contains("| `response-property-added` | 200 |", "· shortened to fit")
                .doesNotContain("| `response-property-enum-value-added` | 30 |");
        assertThat(LargeReports.rows(comment)).isEqualTo(10 + 30);
    }

    @Test
    void doubtful_findings_are_counted_second() {
        String comment = ReportFormat.MARKDOWN.render(LargeReports.with(10, 200, 1), LargeReports.options());
        assertThat(comment)
                .contains(
                        "| `response-property-added` | 1 |",
                        "| `response-property-enum-value-added` | 200 |",
                        "2 more</summary>");
        assertThat(LargeReports.rows(comment)).isEqualTo(10);
    }

    @Test
    void operations_are_cut_third_and_values_fourth() {
        String third = ReportFormat.MARKDOWN.render(LargeReports.with(115, 1, 1), LargeReports.options());
        assertThat(third).contains("<br>and 4 more", "`a value ").doesNotContain("</summary>`GET");
        String fourth = ReportFormat.MARKDOWN.render(LargeReports.with(150, 1, 1), LargeReports.options());
        assertThat(fourth).contains("<br>and 4 more").doesNotContain("`a value ");
        assertThat(LargeReports.rows(third)).isEqualTo(115);
        assertThat(LargeReports.rows(fourth)).isEqualTo(150);
    }

    @Test
    void breaking_findings_go_last_and_the_rest_is_counted() {
        String comment = ReportFormat.MARKDOWN.render(LargeReports.with(1000, 1, 1), LargeReports.options());
        int rows = LargeReports.rows(comment);
        assertThat(comment).contains("**" + (1000 - rows) + " more breaking findings in the full report.**");
        assertThat(comment.getBytes(StandardCharsets.UTF_8).length).isGreaterThan(BUDGET - 1000);
    }

    @Test
    void a_summary_of_a_job_has_room_for_more() {
        Report report = LargeReports.with(200, 200, 200);
        assertThat(LargeReports.rows(ReportFormat.SUMMARY.render(report, LargeReports.options())))
                .isEqualTo(600);
    }

    @Test
    void verdicts_follow_from_the_counts() {
        assertThat(LargeReports.with(1, 0, 5).counts().all()).isEqualTo(6);
        assertThat(comment(LargeReports.with(1, 0, 5))).contains("**🛑 1 change breaks callers.**");
        assertThat(comment(LargeReports.with(2, 3, 5))).contains("**🛑 2 changes break callers, 3 more may.**");
        assertThat(comment(LargeReports.with(0, 3, 5))).contains("**⚠️ No change certainly breaks callers, 3 may.**");
        assertThat(comment(LargeReports.with(0, 0, 5))).contains("**✅ No change breaks callers.**");
        assertThat(comment(LargeReports.with(0, 0, 0))).contains("**✅ Nothing changed that a caller could notice.**");
        assertThat(comment(ReportCase.named("accepted"))).contains("**✅ Every change is accepted.**");
    }

    private static String comment(ReportCase reportCase) {
        return ReportFormat.MARKDOWN.render(reportCase.report(), reportCase.options());
    }

    private static String comment(Report report) {
        return ReportFormat.MARKDOWN.render(report, LargeReports.options());
    }
}

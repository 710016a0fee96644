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

import io.atlasclient.compatibility.report.ci.GithubAnnotations;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GithubAnnotationsTest {
    static List<ReportCase> cases() {
        return ReportCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_line_is_one_command_of_our_own(ReportCase reportCase) {
        assertThat(annotations(reportCase).lines())
                .allMatch(
                        line -> line.matches(
                                "::(error|warning|notice) (file=[^:,]+,(line=\\d+,col=\\d+,(endLine=\\d+,(endColumn=\\d+,)?)?)?)?title=(accepted [A-Z]+ )?[a-z -]+::.+"));
    }

    @Test
    void a_file_may_have_any_name() {
        assertThat(annotations(ReportCase.named("hostile")))
                .contains(
                        "::error file=a b/c%3Ad%2Ce%25f]]>.yaml,line=3,col=1,endLine=5,title=response-property-removed::");
    }

    @Test
    void the_tenth_of_a_kind_tells_how_many_are_left() {
        List<String> lines = ReportFormat.GITHUB
                .render(LargeReports.with(10, 11, 300), LargeReports.options())
                .lines()
                .toList();
        assertThat(lines).hasSize(30);
        assertThat(lines.get(9)).doesNotContain("and more");
        assertThat(lines.get(19))
                .isEqualTo("::warning title=and more::2 more findings of this kind in the full report.");
        assertThat(lines.get(29))
                .isEqualTo("::notice title=and more::291 more findings of this kind in the full report.");
    }

    @Test
    void counts_are_outputs_of_the_step() {
        assertThat(GithubAnnotations.outputs(ReportCase.named("accepted").report()))
                .isEqualTo("err=1\nwarn=1\ninfo=0\naccepted=2\nnew=0\nstale=2\n");
    }

    private static String annotations(ReportCase reportCase) {
        return ReportFormat.GITHUB.render(reportCase.report(), reportCase.options());
    }
}

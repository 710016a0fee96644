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

import com.networknt.schema.Schema;
import com.networknt.schema.SpecificationVersion;
import io.atlasclient.compatibility.Documents;
import io.atlasclient.compatibility.baseline.Acceptor;
import io.atlasclient.compatibility.baseline.Baseline;
import io.atlasclient.compatibility.baseline.BaselineReader;
import io.atlasclient.compatibility.baseline.BaselineUpdate;
import io.atlasclient.compatibility.diff.ApiDiff;
import io.atlasclient.compatibility.diff.DiffSettings;
import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Input;
import io.atlasclient.compatibility.finding.Mode;
import io.atlasclient.compatibility.finding.Report;
import io.atlasclient.compatibility.judge.FileNames;
import io.atlasclient.compatibility.judge.Judge;
import io.atlasclient.compatibility.policy.Presets;
import io.atlasclient.compatibility.report.view.RenderOptions;
import io.atlasclient.specs.SpecDocument;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found between the versions that there are, in all outputs. */
class RealReportsTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 5);
    private static final RenderOptions OPTIONS = RenderOptions.of("1.2.3").withRules(new CatalogueDescriptions());
    private static final Schema JSON_SCHEMA = JsonSchemas.read(
            SpecificationVersion.DRAFT_2020_12,
            "/io/atlasclient/compatibility/report/json/compatibility-report.schema.json");
    private static final Schema SARIF_SCHEMA =
            JsonSchemas.read(SpecificationVersion.DRAFT_7, "/schema/sarif-schema-2.1.0.json");

    /** Two versions that follow each other, and the report on them. */
    record Step(SpecDocument base, SpecDocument revision, Report report) {
        @Override
        public String toString() {
            return base.version() + " to " + revision.version();
        }
    }

    private static final List<Step> STEPS = steps();

    private static List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (List<SpecDocument> versions : Documents.all().values()) {
            for (int i = 1; i < versions.size(); i++) {
                SpecDocument base = versions.get(i - 1);
                SpecDocument revision = versions.get(i);
                steps.add(new Step(base, revision, report(base, revision)));
            }
        }
        return steps;
    }

    static List<Step> allSteps() {
        return STEPS;
    }

    @ParameterizedTest
    @MethodSource("allSteps")
    void all_outputs_agree(Step step) {
        Report report = step.report();
        Map<String, String> expected = new TreeMap<>();
        report.findings()
                .forEach(finding ->
                        expected.put(finding.fingerprint(), finding.level().name()));
        assertThat(expected).as("fingerprints").hasSameSizeAs(report.findings());
        for (ReportFormat format : ReportFormat.values()) {
            String output = format.render(report, OPTIONS);
            switch (format) {
                case GITHUB -> assertThat(OutputReader.annotated(output)).isEqualTo(expected.size());
                case MARKDOWN ->
                    assertThat(output.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(60_000);
                default ->
                    assertThat(OutputReader.levels(format, output))
                            .as(format.name())
                            .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("allSteps")
    void all_outputs_are_valid(Step step) {
        Report report = step.report();
        assertThat(JsonSchemas.errors(JSON_SCHEMA, ReportFormat.JSON.render(report, OPTIONS)))
                .isEmpty();
        assertThat(JsonSchemas.errors(SARIF_SCHEMA, ReportFormat.SARIF.render(report, OPTIONS)))
                .isEmpty();
        MarkdownJudge comment = MarkdownJudge.of(ReportFormat.SUMMARY.render(report, OPTIONS));
        assertThat(comment.foreignMarkup()).isEmpty();
        assertThat(comment.raggedRows()).isEmpty();
        assertThat(comment.mentionsAndReferences()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("allSteps")
    void what_is_accepted_is_no_longer_new(Step step) {
        List<Finding> findings = step.report().findings();
        Acceptor acceptor = new Acceptor("Told.", "jane@example.org", TODAY);
        String text = BaselineUpdate.accept("b.yaml", "", findings, TODAY, acceptor);
        Baseline.Applied applied = BaselineReader.read("b.yaml", text, BaselineReader.Permanence.MUST_EXPIRE)
                .applyTo(findings, TODAY);
        assertThat(applied.findings()).allMatch(finding -> finding.accepted() != null);
        assertThat(applied.stale()).isEmpty();
        assertThat(BaselineUpdate.accept("b.yaml", text, findings, TODAY, acceptor))
                .isEqualTo(text);
    }

    private static Report report(SpecDocument base, SpecDocument revision) {
        return new Report(
                input(base),
                input(revision),
                Mode.ACROSS,
                TODAY,
                "wire",
                Judge.findings(
                        ApiDiff.between(base, revision, DiffSettings.semantic()),
                        new FileNames(base.name(), revision.name()),
                        Presets.preset("wire"),
                        Mode.ACROSS,
                        TODAY),
                List.of());
    }

    private static Input input(SpecDocument document) {
        return new Input(
                document.version().toString(),
                document.name(),
                document.checksum(),
                document.version().toString());
    }
}

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

import io.atlasclient.compatibility.finding.Report;
import io.atlasclient.compatibility.report.ci.GithubAnnotations;
import io.atlasclient.compatibility.report.ci.GitlabCodeQuality;
import io.atlasclient.compatibility.report.ci.JunitXml;
import io.atlasclient.compatibility.report.html.HtmlReport;
import io.atlasclient.compatibility.report.json.JsonReport;
import io.atlasclient.compatibility.report.markdown.Budget;
import io.atlasclient.compatibility.report.markdown.MarkdownReport;
import io.atlasclient.compatibility.report.sarif.SarifReport;
import io.atlasclient.compatibility.report.text.LineReport;
import io.atlasclient.compatibility.report.text.TextReport;
import io.atlasclient.compatibility.report.view.RenderOptions;

/** The outputs. */
public enum ReportFormat {
    /** For terminals. */
    TEXT("report.txt"),
    /** One line a finding, for editors. */
    LINE("report.lines"),
    /** For programs. */
    JSON("report.json"),
    /** For the comment of a pull request. */
    MARKDOWN("comment.md"),
    /** For the summary of a job. */
    SUMMARY("summary.md"),
    /** For code scanning: SARIF 2.1.0. */
    SARIF("report.sarif"),
    /** For the log of a step on GitHub, which makes annotations of it. */
    GITHUB("annotations.txt"),
    /** For whatever shows test results. */
    JUNIT("junit.xml"),
    /** For merge requests on GitLab. */
    GITLAB("gitlab-code-quality.json"),
    /** For browsers, in one file. */
    HTML("report.html");

    private final String fileName;

    ReportFormat(String fileName) {
        this.fileName = fileName;
    }

    /** Returns the name of a file for this output. */
    public String fileName() {
        return fileName;
    }

    /**
     * Writes a report; the same report and options give the same text.
     *
     * @param report the report
     * @param options what is needed beside it
     */
    public String render(Report report, RenderOptions options) {
        return switch (this) {
            case TEXT -> TextReport.render(report, options);
            case LINE -> LineReport.render(report);
            case JSON -> JsonReport.render(report, options);
            case MARKDOWN -> MarkdownReport.render(report, options, Budget.COMMENT);
            case SUMMARY -> MarkdownReport.render(report, options, Budget.JOB_SUMMARY);
            case SARIF -> SarifReport.render(report, options);
            case GITHUB -> GithubAnnotations.render(report);
            case JUNIT -> JunitXml.render(report, options);
            case GITLAB -> GitlabCodeQuality.render(report);
            case HTML -> HtmlReport.render(report, options);
        };
    }
}

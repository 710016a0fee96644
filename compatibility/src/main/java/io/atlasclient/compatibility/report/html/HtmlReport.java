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
package io.atlasclient.compatibility.report.html;

import static io.atlasclient.compatibility.report.html.HtmlText.escape;

import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Input;
import io.atlasclient.compatibility.finding.Level;
import io.atlasclient.compatibility.finding.Report;
import io.atlasclient.compatibility.report.view.LevelWords;
import io.atlasclient.compatibility.report.view.Operations;
import io.atlasclient.compatibility.report.view.RenderOptions;
import io.atlasclient.compatibility.report.view.StaleText;
import io.atlasclient.compatibility.report.view.Tally;
import io.atlasclient.compatibility.report.view.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Writes a report as one HTML file. */
public final class HtmlReport {
    private static final List<Level> LEVELS = List.of(Level.ERR, Level.WARN, Level.INFO);

    private final Report report;
    private final RenderOptions options;
    private final StringBuilder html = new StringBuilder();

    private HtmlReport(Report report, RenderOptions options) {
        this.report = report;
        this.options = options;
    }

    /**
     * Returns a report as HTML.
     *
     * @param report the report
     * @param options links and the texts to quote from are taken from here
     */
    public static String render(Report report, RenderOptions options) {
        HtmlReport page = new HtmlReport(report, options);
        page.header();
        page.filters();
        page.html.append("<main>\n");
        LEVELS.forEach(page::section);
        page.stale();
        page.html.append("</main>\n");
        String title = "API compatibility: " + escape(report.base().label()) + " → "
                + escape(report.revision().label());
        return Page.of(title, page.html.toString());
    }

    private void header() {
        html.append("<header>\n<h1>API compatibility</h1>\n");
        html.append("<p class=\"verdict\">").append(escape(Verdict.of(report))).append("</p>\n");
        html.append("<dl>\n");
        input("Before", report.base());
        input("After", report.revision());
        term(
                "Judged",
                escape(report.mode().name().toLowerCase(Locale.ROOT) + ", preset " + report.preset() + ", on "
                        + report.today()));
        html.append("</dl>\n");
        counts();
        html.append("</header>\n");
    }

    private void input(String label, Input input) {
        String source = input.source().equals(input.label()) ? "" : " <span>" + escape(input.source()) + "</span>";
        term(
                label,
                "<b>" + escape(input.label()) + "</b>" + source + " <code title=\"SHA-256\">" + escape(input.sha256())
                        + "</code>");
    }

    private void term(String term, String description) {
        html.append("<div><dt>")
                .append(term)
                .append("</dt><dd>")
                .append(description)
                .append("</dd></div>\n");
    }

    private void counts() {
        Tally tally = Tally.of(report);
        html.append("<table>\n<thead><tr><th scope=\"col\">Level</th><th scope=\"col\">All</th>"
                + "<th scope=\"col\">Accepted</th><th scope=\"col\">New</th></tr></thead>\n<tbody>\n");
        for (Level level : LEVELS) {
            html.append("<tr><th scope=\"row\">").append(level).append(": ").append(LevelWords.title(level));
            html.append("</th><td>").append(tally.all(level));
            html.append("</td><td>").append(tally.all(level) - tally.fresh(level));
            html.append("</td><td>").append(tally.fresh(level)).append("</td></tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }

    /** Hidden until the script shows it, because without the script it would do nothing. */
    private void filters() {
        if (report.findings().isEmpty()) {
            return;
        }
        html.append("<form id=\"filters\" hidden>\n");
        html.append("<label>Search <input type=\"search\" name=\"text\" autocomplete=\"off\"></label>\n");
        html.append("<fieldset><legend>Levels</legend>\n");
        for (Level level : LEVELS) {
            html.append("<label><input type=\"checkbox\" name=\"level\" value=\"")
                    .append(level);
            html.append("\" checked> ").append(level).append("</label>\n");
        }
        html.append("<label><input type=\"checkbox\" name=\"accepted\" checked> accepted</label>\n</fieldset>\n");
        select("Tag", "tag", tags());
        select("Operation", "operation", operations());
        html.append("<button type=\"reset\">Show all</button>\n<output name=\"shown\"></output>\n</form>\n");
    }

    private void select(String label, String name, Set<String> values) {
        html.append("<label>").append(label).append(" <select name=\"").append(name);
        html.append("\"><option value=\"\">all</option>\n");
        for (String value : values) {
            html.append("<option>").append(escape(value)).append("</option>\n");
        }
        html.append("</select></label>\n");
    }

    private Set<String> tags() {
        Set<String> tags = new TreeSet<>();
        report.findings().forEach(finding -> finding.operations().forEach(operation -> tags.addAll(operation.tags())));
        return tags;
    }

    private Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        report.findings().forEach(finding -> operations.addAll(Operations.names(finding)));
        return operations;
    }

    private void section(Level level) {
        List<Finding> findings = report.findings().stream()
                .filter(finding -> finding.level() == level)
                .toList();
        if (findings.isEmpty()) {
            return;
        }
        html.append("<section>\n<h2>").append(LevelWords.title(level)).append(" <span>(");
        html.append(findings.size()).append(")</span></h2>\n");
        findings.forEach(finding -> html.append(HtmlFinding.of(finding, options)));
        html.append("</section>\n");
    }

    private void stale() {
        if (report.staleBaseline().isEmpty()) {
            return;
        }
        html.append("<section class=\"stale\">\n<h2>Entries of the baseline that accept nothing <span>(");
        html.append(report.staleBaseline().size()).append(")</span></h2>\n<ul>\n");
        report.staleBaseline()
                .forEach(entry -> html.append("<li><code>")
                        .append(escape(entry.rule()))
                        .append("</code> ")
                        .append(escape(StaleText.of(entry)))
                        .append("</li>\n"));
        html.append("</ul>\n</section>\n");
    }
}

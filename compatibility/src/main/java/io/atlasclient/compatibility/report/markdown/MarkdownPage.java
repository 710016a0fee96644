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
package io.atlasclient.compatibility.report.markdown;

import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Level;
import io.atlasclient.compatibility.finding.Report;
import io.atlasclient.compatibility.finding.StaleEntry;
import io.atlasclient.compatibility.report.view.LevelWords;
import io.atlasclient.compatibility.report.view.Quantity;
import io.atlasclient.compatibility.report.view.RenderOptions;
import io.atlasclient.compatibility.report.view.StaleText;
import io.atlasclient.compatibility.report.view.Tally;
import io.atlasclient.compatibility.report.view.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes a report in some detail. */
final class MarkdownPage {
    private static final int LONGEST_LABEL = 100;
    private static final int LONGEST_TEXT = 300;
    private static final int MOST_STALE = 10;

    private final Report report;
    private final RenderOptions options;
    private final Detail detail;
    private final Budget budget;
    private final FindingRow row;
    private final StringBuilder page = new StringBuilder();

    private MarkdownPage(Report report, RenderOptions options, Detail detail, Budget budget) {
        this.report = report;
        this.options = options;
        this.detail = detail;
        this.budget = budget;
        row = new FindingRow(options.links(), detail);
    }

    /** Returns the page; one that is seen to exceed the budget is not written to its end. */
    static String write(Report report, RenderOptions options, Detail detail, Budget budget) {
        MarkdownPage page = new MarkdownPage(report, options, detail, budget);
        page.head();
        page.breaking();
        page.folded(Level.WARN);
        page.folded(Level.INFO);
        page.accepted();
        page.stale();
        page.foot();
        return page.page.toString();
    }

    private void head() {
        line("<!-- atlas-compatibility:" + options.commentKey() + " -->");
        line("### API compatibility: " + MarkdownText.code(report.base().label(), LONGEST_LABEL) + " → "
                + MarkdownText.code(report.revision().label(), LONGEST_LABEL));
        line("");
        line("**" + sign() + " " + Verdict.of(report) + "**");
        line("");
        Tally tally = Tally.of(report);
        line("| | All | Accepted | New |");
        line("|---|--:|--:|--:|");
        for (Level level : List.of(Level.ERR, Level.WARN, Level.INFO)) {
            line("| " + level + ": " + LevelWords.title(level).toLowerCase(Locale.ROOT) + " | " + tally.all(level)
                    + " | " + (tally.all(level) - tally.fresh(level)) + " | " + tally.fresh(level) + " |");
        }
    }

    private String sign() {
        Tally tally = Tally.of(report);
        if (tally.fresh(Level.ERR) > 0) {
            return "🛑";
        }
        return tally.fresh(Level.WARN) > 0 ? "⚠️" : "✅";
    }

    private void breaking() {
        List<Finding> findings = fresh(Level.ERR);
        if (findings.isEmpty()) {
            return;
        }
        line("");
        line("#### " + LevelWords.title(Level.ERR));
        line("");
        List<Finding> shown = findings.subList(0, Math.min(detail.breaking(), findings.size()));
        rows(shown);
        int more = findings.size() - shown.size();
        if (more > 0) {
            line("");
            line("**" + Quantity.of(more, "more breaking finding", "more breaking findings")
                    + " in the full report.**");
        }
    }

    private void folded(Level level) {
        unfolding(LevelWords.title(level), fresh(level), detail.lists(level));
    }

    private void accepted() {
        unfolding(
                "Accepted",
                report.findings().stream()
                        .filter(finding -> finding.accepted() != null)
                        .toList(),
                detail.compatible());
    }

    private void unfolding(String title, List<Finding> findings, boolean listed) {
        if (findings.isEmpty()) {
            return;
        }
        line("");
        line("<details><summary>" + title + ": " + findings.size() + "</summary>");
        line("");
        if (listed) {
            rows(findings);
        } else {
            countsByRule(findings);
        }
        line("");
        line("</details>");
    }

    private void rows(List<Finding> findings) {
        if (!findings.isEmpty()) {
            page.append(FindingRow.HEAD);
            findings.stream()
                    .takeWhile(finding -> page.length() <= budget.bytes())
                    .forEach(finding -> page.append(row.of(finding)));
        }
    }

    private void countsByRule(List<Finding> findings) {
        Map<String, Integer> counts = new TreeMap<>();
        findings.forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
        line("| Rule | Findings |");
        line("|---|--:|");
        counts.forEach((rule, count) -> line("| " + FindingRow.ruleLink(options.links(), rule) + " | " + count + " |"));
    }

    private void stale() {
        List<StaleEntry> entries = report.staleBaseline();
        if (entries.isEmpty()) {
            return;
        }
        line("");
        line("#### Entries of the baseline that accept nothing: " + entries.size());
        line("");
        entries.stream()
                .limit(MOST_STALE)
                .forEach(entry -> line("- " + MarkdownText.code(entry.rule(), LONGEST_LABEL) + ": "
                        + MarkdownText.prose(StaleText.of(entry), LONGEST_TEXT)));
        if (entries.size() > MOST_STALE) {
            line("- " + (entries.size() - MOST_STALE) + " more");
        }
    }

    private void foot() {
        line("");
        String link = options.links().fullReportUrl();
        String full = link == null ? "" : " · [full report](<" + link + ">)";
        String shortened = detail.isWhole() ? "" : " · shortened to fit";
        line("<sub>" + report.mode().name().toLowerCase(Locale.ROOT) + " · preset "
                + MarkdownText.prose(report.preset(), LONGEST_LABEL) + " · " + report.today() + shortened + full
                + "</sub>");
    }

    private List<Finding> fresh(Level level) {
        return report.findings().stream()
                .filter(finding -> finding.level() == level && finding.accepted() == null)
                .toList();
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}

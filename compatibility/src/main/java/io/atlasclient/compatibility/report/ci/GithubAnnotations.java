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
package io.atlasclient.compatibility.report.ci;

import io.atlasclient.compatibility.finding.Counts;
import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Level;
import io.atlasclient.compatibility.finding.Report;
import io.atlasclient.compatibility.finding.Site;
import io.atlasclient.compatibility.report.view.Change;
import io.atlasclient.compatibility.report.view.Places;
import io.atlasclient.compatibility.report.view.PlainText;
import io.atlasclient.compatibility.report.view.Quantity;
import io.atlasclient.compatibility.report.view.Tally;
import java.util.List;

/**
 * Writes a report as workflow commands of GitHub Actions. GitHub shows ten annotations of each kind a step; where there
 * are more findings, the tenth tells how many are left.
 */
public final class GithubAnnotations {
    private static final int MOST_OF_A_KIND = 10;

    private GithubAnnotations() {}

    /**
     * Returns a report as workflow commands, one a line.
     *
     * @param report the report
     */
    public static String render(Report report) {
        StringBuilder commands = new StringBuilder();
        for (Level level : List.of(Level.ERR, Level.WARN, Level.INFO)) {
            appendKind(
                    commands,
                    level,
                    report.findings().stream()
                            .filter(finding -> shownLevel(finding) == level)
                            .toList());
        }
        return commands.toString();
    }

    private static void appendKind(StringBuilder commands, Level level, List<Finding> findings) {
        int shown = findings.size() > MOST_OF_A_KIND ? MOST_OF_A_KIND - 1 : findings.size();
        findings.subList(0, shown).forEach(finding -> commands.append(command(finding)));
        int left = findings.size() - shown;
        if (left > 0) {
            commands.append("::")
                    .append(kind(level))
                    .append(" title=and more::")
                    .append(Quantity.of(left, "more finding", "more findings"))
                    .append(" of this kind in the full report.\n");
        }
    }

    private static String command(Finding finding) {
        String text = Change.sentences(finding) + Places.formerly(finding) + " (" + finding.fingerprint() + ")";
        return "::" + kind(finding) + " " + place(finding) + "title=" + title(finding) + "::" + data(text) + "\n";
    }

    private static String title(Finding finding) {
        return property(
                finding.accepted() == null ? finding.rule() : "accepted " + finding.level() + " " + finding.rule());
    }

    /** What is accepted is no news and fails nothing, whatever its level. */
    private static Level shownLevel(Finding finding) {
        return finding.accepted() == null ? finding.level() : Level.INFO;
    }

    private static String kind(Finding finding) {
        return kind(shownLevel(finding));
    }

    private static String kind(Level level) {
        return switch (level) {
            case ERR -> "error";
            case WARN -> "warning";
            case INFO, NONE -> "notice";
        };
    }

    /** An annotation stands in the new document, which is what a reviewer looks at. */
    private static String place(Finding finding) {
        Site site = finding.revision();
        if (site == null || site.file() == null) {
            return "";
        }
        String file = "file=" + property(PlainText.oneLine(site.file())) + ",";
        if (!site.isPositioned()) {
            return file;
        }
        return file + "line=" + site.line() + ",col=" + site.column() + "," + end(site);
    }

    /** GitHub refuses an end column on another line than the first. */
    private static String end(Site site) {
        if (site.endLine() == 0) {
            return "";
        }
        String column = site.endLine() == site.line() ? "endColumn=" + site.endColumn() + "," : "";
        return "endLine=" + site.endLine() + "," + column;
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    /**
     * Returns the counts as the lines that a step appends to the file {@code $GITHUB_OUTPUT}.
     *
     * @param report the report
     */
    public static String outputs(Report report) {
        Counts counts = report.counts();
        Tally tally = Tally.of(report);
        return "err=" + counts.err() + "\nwarn=" + counts.warn() + "\ninfo=" + counts.info() + "\naccepted="
                + counts.accepted() + "\nnew=" + tally.fresh() + "\nstale="
                + report.staleBaseline().size() + "\n";
    }
}

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
package io.atlasclient.compatibility.report.text;

import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Report;
import io.atlasclient.compatibility.finding.StaleEntry;
import io.atlasclient.compatibility.report.view.Change;
import io.atlasclient.compatibility.report.view.Operations;
import io.atlasclient.compatibility.report.view.Places;
import io.atlasclient.compatibility.report.view.PlainText;
import io.atlasclient.compatibility.report.view.RenderOptions;
import io.atlasclient.compatibility.report.view.StaleText;
import io.atlasclient.compatibility.report.view.Terminal;
import io.atlasclient.compatibility.report.view.Verdict;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report for a terminal. A finding looks like this:
 *
 * <pre>{@code
 * ERR   response-property-enum-value-added  response  WIRE  v1:5d0c1f0e9a7b4c21
 *       api/openapi.yaml:412:9  #/components/schemas/Cluster/properties/state
 *       The value 'PAUSED' was added. (IDLE → IDLE, PAUSED) Reaches GET /clusters.
 * }</pre>
 */
public final class TextReport {
    private static final String INDENT = " ".repeat(6);
    private static final int MOST_OPERATIONS = 3;

    private final Terminal terminal;
    private final StringBuilder text = new StringBuilder();

    private TextReport(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Returns a report as text.
     *
     * @param report the report
     * @param options the terminal is taken from here
     */
    public static String render(Report report, RenderOptions options) {
        TextReport text = new TextReport(options.terminal());
        text.head(report);
        report.findings().forEach(text::finding);
        report.staleBaseline().forEach(text::stale);
        text.wrapped("", Colour.BOLD, Verdict.of(report));
        text.wrapped("", null, Verdict.counts(report));
        return text.text.toString();
    }

    private void head(Report report) {
        String mode = report.mode().name().toLowerCase(Locale.ROOT);
        wrapped(
                "",
                Colour.BOLD,
                PlainText.oneLine(report.base().label() + " → "
                                + report.revision().label()) + "  (" + mode + ", preset "
                        + PlainText.oneLine(report.preset()) + ", " + report.today() + ")");
        text.append('\n');
    }

    private void finding(Finding finding) {
        String level = String.format(Locale.ROOT, "%-6s", finding.level());
        String accepted = finding.accepted() == null ? "" : "accepted";
        text.append(Colour.of(finding.level()).paint(level, terminal))
                .append(joined(
                        Colour.BOLD.paint(finding.rule(), terminal),
                        Change.direction(finding),
                        Change.victims(finding),
                        accepted,
                        Colour.FAINT.paint(finding.fingerprint(), terminal)))
                .append('\n');
        String file = Places.fileAndLine(finding);
        wrapped(INDENT, Colour.FAINT, joined(file == null ? "" : file, PlainText.oneLine(Places.pointer(finding))));
        String operations = Operations.summary(finding, MOST_OPERATIONS);
        wrapped(INDENT, null, Change.sentences(finding) + (operations == null ? "" : " Reaches " + operations + "."));
        text.append('\n');
    }

    private void stale(StaleEntry entry) {
        text.append(Colour.YELLOW.paint("STALE ", terminal))
                .append(Colour.BOLD.paint(PlainText.oneLine(entry.rule()), terminal))
                .append('\n');
        wrapped(INDENT, null, StaleText.of(entry));
        text.append('\n');
    }

    private static String joined(String... parts) {
        return String.join(
                "  ", Arrays.stream(parts).filter(part -> !part.isEmpty()).toList());
    }

    private void wrapped(String indent, @Nullable Colour colour, String content) {
        for (String line : Lines.wrap(content, terminal.width() - indent.length())) {
            text.append(indent)
                    .append(colour == null ? line : colour.paint(line, terminal))
                    .append('\n');
        }
    }
}

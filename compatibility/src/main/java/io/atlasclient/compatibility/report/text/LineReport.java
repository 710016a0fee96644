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
import io.atlasclient.compatibility.report.view.Change;
import io.atlasclient.compatibility.report.view.Places;
import io.atlasclient.compatibility.report.view.PlainText;
import java.util.Locale;

/** Writes a report as compilers do, one line a finding, which editors turn into places to jump to. */
public final class LineReport {
    private LineReport() {}

    /**
     * Returns a report as lines {@code file:line:column: level [rule] text (fingerprint)}.
     *
     * @param report the report
     */
    public static String render(Report report) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : report.findings()) {
            text.append(place(report, finding))
                    .append(": ")
                    .append(level(finding))
                    .append(" [")
                    .append(finding.rule())
                    .append("] ")
                    .append(Change.sentences(finding))
                    .append(Places.formerly(finding))
                    .append(" (")
                    .append(finding.fingerprint())
                    .append(")\n");
        }
        return text.toString();
    }

    private static String place(Report report, Finding finding) {
        String file = Places.fileAndLine(finding);
        return file == null ? PlainText.oneLine(report.revision().label() + Places.pointer(finding)) : file;
    }

    private static String level(Finding finding) {
        return switch (finding.level()) {
            case ERR -> "error";
            case WARN -> "warning";
            case INFO, NONE -> finding.level().name().toLowerCase(Locale.ROOT);
        };
    }
}

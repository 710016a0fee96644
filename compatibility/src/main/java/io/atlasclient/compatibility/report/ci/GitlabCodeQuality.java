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

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Level;
import io.atlasclient.compatibility.finding.Report;
import io.atlasclient.compatibility.finding.Site;
import io.atlasclient.compatibility.report.view.Change;
import io.atlasclient.compatibility.report.view.JsonText;
import io.atlasclient.compatibility.report.view.Places;
import io.atlasclient.compatibility.report.view.PlainText;

/** Writes a report as a Code Quality report of GitLab. */
public final class GitlabCodeQuality {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private GitlabCodeQuality() {}

    /**
     * Returns a report as a Code Quality report.
     *
     * @param report the report
     */
    public static String render(Report report) {
        ArrayNode entries = JSON.arrayNode();
        report.findings().forEach(finding -> entries.add(entry(report, finding)));
        return JsonText.of(entries);
    }

    private static ObjectNode entry(Report report, Finding finding) {
        ObjectNode entry = JSON.objectNode()
                .put("description", description(finding))
                .put("check_name", finding.rule())
                .put("fingerprint", finding.fingerprint())
                .put("severity", finding.accepted() == null ? severity(finding.level()) : "info");
        ObjectNode location = entry.putObject("location");
        Site site = finding.revision();
        // GitLab drops entries without a path, so what is in no file is placed at the document as the user named it.
        location.put(
                "path",
                PlainText.oneLine(
                        site == null || site.file() == null
                                ? report.revision().source()
                                : site.file().replace('\\', '/')));
        location.putObject("lines").put("begin", site == null || !site.isPositioned() ? 1 : site.line());
        return entry;
    }

    private static String description(Finding finding) {
        String text = Change.sentences(finding) + Places.formerly(finding);
        return finding.accepted() == null ? text : finding.level() + ", accepted: " + text;
    }

    private static String severity(Level level) {
        return switch (level) {
            case ERR -> "critical";
            case WARN -> "minor";
            case INFO, NONE -> "info";
        };
    }
}

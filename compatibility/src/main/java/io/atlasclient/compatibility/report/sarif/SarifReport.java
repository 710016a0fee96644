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
package io.atlasclient.compatibility.report.sarif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Report;
import io.atlasclient.compatibility.report.view.JsonText;
import io.atlasclient.compatibility.report.view.RenderOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Writes a report as SARIF 2.1.0: one run, whose rules are those with findings. */
public final class SarifReport {
    private static final String TOOL_NAME = "atlas-compatibility";
    private static final int MOST_RESULTS_SHOWN = 5_000;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SarifReport() {}

    /**
     * Returns a report as SARIF.
     *
     * @param report the report
     * @param options version, links and descriptions of rules are taken from here
     */
    public static String render(Report report, RenderOptions options) {
        ObjectNode log = JSON.objectNode();
        log.put(
                "$schema",
                "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        log.put("version", "2.1.0");
        log.putArray("runs").add(run(report, options));
        return JsonText.of(log);
    }

    private static ObjectNode run(Report report, RenderOptions options) {
        List<String> rules = new ArrayList<>(
                new TreeSet<>(report.findings().stream().map(Finding::rule).toList()));
        ObjectNode run = JSON.objectNode();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", TOOL_NAME).put("version", options.toolVersion());
        ArrayNode descriptors = driver.putArray("rules");
        rules.forEach(rule -> descriptors.add(SarifRule.of(rule, options)));
        addWarnings(run, report);
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        report.findings().forEach(finding -> results.add(SarifResult.of(finding, rules.indexOf(finding.rule()))));
        run.putObject("properties")
                .put("base", report.base().label())
                .put("revision", report.revision().label())
                .put("mode", report.mode().name().toLowerCase(Locale.ROOT))
                .put("preset", report.preset());
        return run;
    }

    private static void addWarnings(ObjectNode run, Report report) {
        List<String> warnings = warnings(report);
        if (warnings.isEmpty()) {
            return;
        }
        ObjectNode invocation = run.putArray("invocations").addObject().put("executionSuccessful", true);
        ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
        for (String warning : warnings) {
            notifications
                    .addObject()
                    .put("level", "warning")
                    .putObject("message")
                    .put("text", warning);
        }
    }

    /**
     * Returns what GitHub will not show of a report. Its limits are 25,000 results, of which it shows 5,000, and 1,000 places
     * a result, of which it shows 100.
     *
     * @param report the report
     * @return sentences, none if all is shown
     */
    public static List<String> warnings(Report report) {
        List<String> warnings = new ArrayList<>();
        int results = report.findings().size();
        if (results > MOST_RESULTS_SHOWN) {
            warnings.add("There are " + results + " results; GitHub shows 5,000 and refuses more than 25,000.");
        }
        long crowded = report.findings().stream().filter(SarifResult::isCrowded).count();
        if (crowded > 0) {
            warnings.add("Of " + crowded + " results only the first " + SarifResult.MOST_LOCATIONS
                    + " places are listed, which is what GitHub shows.");
        }
        return warnings;
    }
}

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

import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Report;
import io.atlasclient.compatibility.report.view.RenderOptions;
import io.atlasclient.compatibility.report.view.RuleDescription;
import io.atlasclient.compatibility.report.view.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a report as test results, in the XML that Ant's JUnit task made common. A suite is an area of the rules, a case
 * a finding: failed from the threshold on, skipped if accepted, else passed with its text as output.
 */
public final class JunitXml {
    private static final String NO_AREA = "compatibility";

    private JunitXml() {}

    /**
     * Returns a report as test results.
     *
     * @param report the report
     * @param options threshold and descriptions of rules are taken from here
     */
    public static String render(Report report, RenderOptions options) {
        Map<String, List<Finding>> suites = new TreeMap<>();
        for (Finding finding : report.findings()) {
            String area = options.rules()
                    .find(finding.rule())
                    .map(RuleDescription::area)
                    .orElse(NO_AREA);
            suites.computeIfAbsent(area, name -> new ArrayList<>()).add(finding);
        }
        JunitWriter writer = new JunitWriter();
        writer.open("testsuites", Map.of());
        suites.forEach((area, findings) -> suite(writer, area, findings, options.threshold()));
        if (suites.isEmpty()) {
            writer.open("testsuite", JunitWriter.suite(NO_AREA, 1, 0, 0));
            writer.empty("testcase", JunitWriter.testCase(NO_AREA, "nothing changed that a caller could notice"));
            writer.close();
        }
        writer.close();
        return writer.text();
    }

    private static void suite(JunitWriter writer, String area, List<Finding> findings, Threshold threshold) {
        int skipped = (int)
                findings.stream().filter(finding -> finding.accepted() != null).count();
        int failures = (int) findings.stream()
                .filter(finding -> threshold.isReachedBy(finding))
                .count();
        writer.open("testsuite", JunitWriter.suite(area, findings.size(), failures, skipped));
        findings.forEach(finding -> JunitCase.write(writer, finding, threshold.isReachedBy(finding)));
        writer.close();
    }
}

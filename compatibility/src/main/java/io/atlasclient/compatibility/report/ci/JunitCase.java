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
import io.atlasclient.compatibility.report.view.Change;
import io.atlasclient.compatibility.report.view.Operations;
import io.atlasclient.compatibility.report.view.Places;
import io.atlasclient.compatibility.report.view.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A finding as a test case. */
final class JunitCase {
    private JunitCase() {}

    static void write(JunitWriter writer, Finding finding, boolean fails) {
        String name = PlainText.oneLine(Places.pointer(finding));
        writer.open("testcase", JunitWriter.testCase(finding.rule(), name));
        String message = PlainText.oneLine(finding.message());
        if (fails) {
            writer.text("failure", Map.of("type", finding.rule(), "message", message), details(finding));
        } else if (finding.accepted() != null) {
            writer.text("skipped", Map.of("message", Change.acceptedBy(finding.accepted())), details(finding));
        } else {
            writer.text("system-out", Map.of(), details(finding));
        }
        writer.close();
    }

    private static String details(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(finding.level() + " " + finding.fingerprint());
        lines.add(Change.sentences(finding));
        String file = Places.fileAndLine(finding);
        if (file != null) {
            lines.add("at " + file);
        }
        Operations.names(finding).forEach(operation -> lines.add("reaches " + operation));
        return String.join("\n", lines);
    }
}

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

import io.atlasclient.compatibility.finding.Direction;
import io.atlasclient.compatibility.finding.Entry;
import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Input;
import io.atlasclient.compatibility.finding.Level;
import io.atlasclient.compatibility.finding.Mode;
import io.atlasclient.compatibility.finding.Part;
import io.atlasclient.compatibility.finding.ReachedOperation;
import io.atlasclient.compatibility.finding.Report;
import io.atlasclient.compatibility.finding.Site;
import io.atlasclient.compatibility.finding.Victim;
import io.atlasclient.compatibility.report.view.Links;
import io.atlasclient.compatibility.report.view.RenderOptions;
import io.atlasclient.specs.Checksum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Reports of any size, of findings that reach seven operations each. */
final class LargeReports {
    private static final Input INPUT = new Input("api", "api.yaml", new Checksum("0".repeat(64)), null);

    private LargeReports() {}

    static Report with(int breaking, int doubtful, int compatible) {
        List<Finding> findings = new ArrayList<>();
        IntStream.range(0, breaking).forEach(i -> findings.add(finding(Level.ERR, "response-property-removed", i)));
        IntStream.range(0, doubtful)
                .forEach(i -> findings.add(finding(Level.WARN, "response-property-enum-value-added", i)));
        IntStream.range(0, compatible).forEach(i -> findings.add(finding(Level.INFO, "response-property-added", i)));
        return new Report(INPUT, INPUT, Mode.ACROSS, LocalDate.of(2026, 1, 31), "wire", findings, List.of());
    }

    /** Returns a report of one finding that reaches many operations. */
    static Report reaching(int operations) {
        Finding finding = finding(Level.ERR, "response-property-removed", 0, operations);
        return new Report(INPUT, INPUT, Mode.ACROSS, LocalDate.of(2026, 1, 31), "wire", List.of(finding), List.of());
    }

    static RenderOptions options() {
        return RenderOptions.of("1.2.3").withLinks(new Links(null, null, null, "https://ci.example/run/7"));
    }

    /** Counts the rows that show a finding. */
    static int rows(String comment) {
        return (int) comment.lines().filter(line -> line.contains("<br>`v1:")).count();
    }

    private static Finding finding(Level level, String rule, int number) {
        return finding(level, rule, number, 7);
    }

    private static Finding finding(Level level, String rule, int number, int operations) {
        String pointer = "#/components/schemas/Schema" + number + "/properties/größe";
        return new Finding(
                rule,
                level,
                Direction.RESPONSE,
                new TreeSet<>(List.of(Victim.WIRE)),
                Entry.OPERATION,
                site(pointer, number),
                site(pointer, number),
                IntStream.range(0, operations).mapToObj(LargeReports::operation).toList(),
                new TreeMap<>(),
                new TreeSet<>(),
                null,
                String.format(Locale.ROOT, "v1:%016x", 31L * rule.hashCode() + number),
                "The property 'größe' of the schema number " + number + " is not what it was before.",
                null,
                "a value | that was there before this change, number " + number,
                "another value | that is there after this change, number " + number,
                null);
    }

    private static Site site(String pointer, int number) {
        return new Site(pointer, "api.yaml", number + 1, 5, number + 1, 9);
    }

    private static ReachedOperation operation(int number) {
        return new ReachedOperation(
                "GET", "/resources/" + number, null, List.of(), Part.RESPONSE, null, "200", null, "größe", null);
    }
}

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
package io.atlasclient.compatibility.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.specs.Checksum;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Input INPUT = new Input("label", "file.yaml", new Checksum("0".repeat(64)), null);

    @Test
    void findings_are_sorted_by_level_rule_and_place() {
        Report report = report(
                finding("b-rule", Level.INFO, "#/x"),
                finding("c-rule", Level.ERR, "#/x"),
                finding("a-rule", Level.INFO, "#/y"),
                finding("a-rule", Level.INFO, "#/x"));
        assertThat(report.findings())
                .extracting(finding -> finding.rule() + " " + pointer(finding))
                .containsExactly("c-rule #/x", "a-rule #/x", "a-rule #/y", "b-rule #/x");
    }

    @Test
    void findings_that_are_off_are_left_out() {
        assertThat(report(finding("a-rule", Level.NONE, "#")).findings()).isEmpty();
    }

    @Test
    void accepted_findings_are_counted_by_level_and_once_more() {
        Finding accepted = finding("a-rule", Level.ERR, "#")
                .withAccepted(new Acceptance("Clients were told.", "jane@example.org", null, false));
        assertThat(report(accepted, finding("b-rule", Level.WARN, "#")).counts())
                .isEqualTo(new Counts(1, 1, 0, 1));
    }

    private static @Nullable String pointer(Finding finding) {
        return finding.revision() == null ? null : finding.revision().pointer();
    }

    private static Report report(Finding... findings) {
        return new Report(INPUT, INPUT, Mode.ACROSS, LocalDate.of(2026, 1, 1), "wire", List.of(findings), List.of());
    }

    private static Finding finding(String rule, Level level, String pointer) {
        Site site = new Site(pointer, null, 0, 0, 0, 0);
        return new Finding(
                rule,
                level,
                Direction.NONE,
                new TreeSet<>(),
                Entry.OPERATION,
                null,
                site,
                List.of(),
                new TreeMap<>(),
                new TreeSet<>(),
                null,
                "v1:0000000000000000",
                "Something happened.",
                null,
                null,
                null,
                null);
    }
}

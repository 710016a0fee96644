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
package io.atlasclient.compatibility.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.atlasclient.compatibility.finding.Acceptance;
import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.StaleEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
    private static final String RULE = "response-property-enum-value-added";
    private static final String POINTER = "/components/schemas/Cluster/properties/state";
    private static final Finding FINDING =
            Found.at(RULE, POINTER + "/enum/2", Map.of("value", "PAUSED"), "listClusters", "getCluster");

    @Test
    void an_accepted_finding_tells_who_why_and_until_when() {
        Baseline.Applied applied = applied(entry(RULE, "'*'", POINTER, "hide: true"));
        assertThat(applied.findings())
                .extracting(Finding::accepted)
                .containsExactly(
                        new Acceptance("Clients were told.", "jane@example.org", LocalDate.of(2026, 1, 31), true));
        assertThat(applied.stale()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arguments: {value: PAUSED}",
                "arguments: {}",
                "fingerprint: null-is-replaced",
            })
    void arguments_and_fingerprint_narrow(String narrowing) {
        String line = narrowing.replace("null-is-replaced", FINDING.fingerprint());
        assertThat(isAccepted(entry(RULE, "'*'", POINTER, line))).isTrue();
    }

    @Test
    void an_entry_names_the_schema_or_the_very_place() {
        assertThat(isAccepted(entry(RULE, "'*'", POINTER, ""))).isTrue();
        assertThat(isAccepted(entry(RULE, "'*'", "'#" + POINTER + "'", ""))).isTrue();
        assertThat(isAccepted(entry(RULE, "'*'", POINTER + "/enum/5", ""))).isTrue();
        assertThat(isAccepted(entry(RULE, "'*'", "/components/schemas/Cluster", "")))
                .isFalse();
        assertThat(isAccepted(entry(RULE, "'*'", POINTER + "s", ""))).isFalse();
    }

    @Test
    void what_differs_in_any_way_is_not_accepted_and_the_entry_is_stale() {
        for (String other : List.of(
                entry("response-property-enum-value-removed", "'*'", POINTER, ""),
                entry(RULE, "deleteCluster", POINTER, ""),
                entry(RULE, "'*'", POINTER, "arguments: {value: IDLE}"),
                entry(RULE, "'*'", POINTER, "fingerprint: v1:0000000000000000"))) {
            Baseline.Applied applied = applied(other);
            assertThat(applied.findings()).containsExactly(FINDING);
            assertThat(applied.stale())
                    .extracting(StaleEntry::reason, StaleEntry::line)
                    .containsExactly(tuple(StaleEntry.Reason.MATCHES_NOTHING, 2));
        }
    }

    @Test
    void a_finding_is_accepted_only_for_all_of_its_operations() {
        String one = entry(RULE, "listClusters", POINTER, "");
        Baseline.Applied applied = applied(one);
        assertThat(applied.findings()).containsExactly(FINDING);
        assertThat(applied.stale()).isEmpty();
        assertThat(isAccepted(one + entry(RULE, "GET /getCluster", POINTER, "").replace("accepted:\n", "")))
                .isTrue();
    }

    @Test
    void an_entry_for_a_rule_accepts_the_rules_that_were_split_from_it() {
        Finding split = Found.at("request-body-min-length-set", POINTER, Map.of(), "a");
        Baseline baseline = read(entry("request-body-min-length-increased", "'*'", POINTER, ""));
        assertThat(baseline.applyTo(List.of(split), TODAY).findings()).allMatch(finding -> finding.accepted() != null);
    }

    @Test
    void an_entry_accepts_on_its_last_day_and_fails_the_run_from_the_next() {
        Baseline baseline = read(entry(RULE, "'*'", POINTER, ""));
        assertThat(baseline.applyTo(List.of(FINDING), TODAY).stale()).isEmpty();
        Baseline.Applied later = baseline.applyTo(List.of(FINDING), TODAY.plusDays(1));
        assertThat(later.findings()).containsExactly(FINDING);
        assertThat(later.stale())
                .containsExactly(new StaleEntry(
                        StaleEntry.Reason.EXPIRED, RULE, "*", POINTER, "baseline.yaml", 2, "2026-01-31"));
    }

    @Test
    void no_baseline_accepts_nothing() {
        assertThat(Baseline.none().applyTo(List.of(FINDING), TODAY))
                .isEqualTo(new Baseline.Applied(List.of(FINDING), List.of()));
    }

    private static boolean isAccepted(String text) {
        return applied(text).findings().get(0).accepted() != null;
    }

    private static Baseline.Applied applied(String text) {
        return read(text).applyTo(List.of(FINDING), TODAY);
    }

    private static Baseline read(String text) {
        return BaselineReader.read("baseline.yaml", text, BaselineReader.Permanence.MUST_EXPIRE);
    }

    private static String entry(String rule, String operation, String pointer, String line) {
        return """
                accepted:
                  - rule: %s
                    operation: %s
                    pointer: %s
                    reason: Clients were told.
                    author: jane@example.org
                    expires: 2026-01-31
                    %s
                """.formatted(rule, operation, pointer, line);
    }
}

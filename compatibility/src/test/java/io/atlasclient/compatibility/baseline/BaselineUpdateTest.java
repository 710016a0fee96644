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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.specs.ProblemsException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BaselineUpdateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
    private static final Acceptor NOBODY = new Acceptor(null, null, null);
    private static final Acceptor JANE =
            new Acceptor("Told in May: \"all\" of them.", "jane@example.org", TODAY.plusDays(30));
    private static final Finding ENUM = Found.at(
            "response-property-enum-value-added",
            "/components/schemas/Cluster/enum/2",
            Map.of("value", "it's #1"),
            "a",
            "b");
    private static final Finding REMOVED = Found.at("api-removed-without-deprecation", "/paths/~1old", Map.of(), "old");

    private static final String WRITTEN = """
            # What we accept.
            accepted:
              # Nobody called it.
              - rule: response-property-enum-value-added # see the minutes
                operation: "*"
                pointer: /components/schemas/Cluster
                reason: |
                  First line,
                  second line.
                author: joe
                expires: 2026-01-01 # soon

              # This one matches nothing.
              - rule: api-tag-removed
                operation: x
                pointer: /paths/~1x/get
                reason: Renamed.
                author: joe
                expires: 2027-01-01
            # The end.
            """;

    @Test
    void a_new_file_holds_an_entry_a_finding_sorted() {
        String text = BaselineUpdate.accept("b.yaml", "", List.of(ENUM, REMOVED), TODAY, JANE);
        assertThat(text).isEqualTo("""
                        accepted:
                          - rule: api-removed-without-deprecation
                            operation: old
                            pointer: /paths/~1old
                            fingerprint: %s
                            reason: "Told in May: \\"all\\" of them."
                            author: jane@example.org
                            expires: 2026-03-02
                          - rule: response-property-enum-value-added
                            operation: "*"
                            pointer: /components/schemas/Cluster
                            arguments: {value: "it's #1"}
                            fingerprint: %s
                            reason: "Told in May: \\"all\\" of them."
                            author: jane@example.org
                            expires: 2026-03-02
                        """.formatted(REMOVED.fingerprint(), ENUM.fingerprint()));
        assertThat(accepted(text, List.of(ENUM, REMOVED))).isTrue();
    }

    @Test
    void what_is_written_stays_when_it_is_written_again() {
        List<Finding> findings = List.of(ENUM, REMOVED);
        String text = BaselineUpdate.accept("b.yaml", "", findings, TODAY, JANE);
        assertThat(BaselineUpdate.accept("b.yaml", text, findings, TODAY, new Acceptor("other", "other", TODAY)))
                .isEqualTo(text);
    }

    @Test
    void a_reason_is_never_made_up() {
        String text = BaselineUpdate.accept("b.yaml", "", List.of(REMOVED), TODAY, NOBODY);
        assertThat(text).contains("    reason:\n    author:\n    expires:\n");
        assertThatThrownBy(() -> BaselineReader.read("b.yaml", text, BaselineReader.Permanence.MUST_EXPIRE))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                        b.yaml:2#/accepted/0: The entry has no author. Write 'author:' and what it is.
                        b.yaml:2#/accepted/0: The entry has no expires. Write 'expires:' and what it is.
                        b.yaml:2#/accepted/0: The entry has no reason. Write 'reason:' and what it is.""");
    }

    @Test
    void reasons_and_comments_stay_and_what_matches_nothing_goes() {
        assertThat(BaselineUpdate.accept("b.yaml", WRITTEN, List.of(ENUM, REMOVED), TODAY, NOBODY))
                .isEqualTo("""
                        # What we accept.
                        accepted:
                          - rule: api-removed-without-deprecation
                            operation: old
                            pointer: /paths/~1old
                            fingerprint: %s
                            reason:
                            author:
                            expires:
                          # Nobody called it.
                          - rule: response-property-enum-value-added # see the minutes
                            operation: "*"
                            pointer: /components/schemas/Cluster
                            reason: |
                              First line,
                              second line.
                            author: joe
                            expires: 2026-01-01 # soon
                        # The end.
                        """.formatted(REMOVED.fingerprint()));
    }

    @Test
    void an_entry_that_ended_gets_the_new_day_and_keeps_its_reason() {
        assertThat(BaselineUpdate.accept("b.yaml", WRITTEN, List.of(ENUM), TODAY, JANE))
                .contains("second line.\n    author: joe\n    expires: 2026-03-02 # soon\n# The end.\n");
    }

    @Test
    void entries_that_share_a_line_are_not_torn_apart() {
        String text = """
                accepted: [{rule: api-removed-without-deprecation, operation: old, pointer: /paths/~1old, reason: r, author: a}]
                """;
        assertThatThrownBy(() -> BaselineUpdate.accept("b.yaml", text, List.of(REMOVED), TODAY, JANE))
                .hasMessage("b.yaml:1#/accepted/0: This entry shares a line with what is before it."
                        + " Write entries one below the other, so that their comments can be kept.");
    }

    @Test
    void texts_of_documents_are_only_texts() {
        Finding hostile = Found.at(
                "api-removed-without-deprecation",
                "/paths/~1a: {b}#\n- rule: x\u0085\u2028\ud83d\ude00\ud83d",
                Map.of("y", "true", "n: o", "]}"),
                "null");
        String text = BaselineUpdate.accept("b.yaml", "", List.of(hostile), TODAY, JANE);
        assertThat(text.lines()).hasSize(9);
        assertThat(accepted(text, List.of(hostile))).isTrue();
    }

    private static boolean accepted(String text, List<Finding> findings) {
        return BaselineReader.read("b.yaml", text, BaselineReader.Permanence.MUST_EXPIRE)
                .applyTo(findings, TODAY)
                .findings()
                .stream()
                .allMatch(finding -> finding.accepted() != null);
    }
}

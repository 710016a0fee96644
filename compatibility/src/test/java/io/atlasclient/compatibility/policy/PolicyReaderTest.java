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
package io.atlasclient.compatibility.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.compatibility.finding.Level;
import io.atlasclient.compatibility.finding.Part;
import io.atlasclient.compatibility.finding.ReachedOperation;
import io.atlasclient.specs.ProblemsException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyReaderTest {
    private static final String PROPERTY_REMOVED = "request-property-removed";
    private static final ReachedOperation OPERATION = new ReachedOperation(
            "GET",
            "/groups/{id}/streams/all",
            "listStreams",
            List.of("Streams"),
            Part.RESPONSE,
            null,
            "200",
            null,
            "",
            null);

    private static Policy policy(String text) {
        return PolicyReader.read("policy.yaml", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire", "java", "mongodb", "strict", "none"})
    void every_preset_is_read(String name) {
        assertThat(Presets.preset(name).preset()).isEqualTo(name);
    }

    @Test
    void an_empty_policy_is_the_default_preset() {
        assertThat(policy("")).isEqualTo(policy("preset: wire"));
    }

    @Test
    void a_level_replaces_that_of_the_preset() {
        assertThat(policy("").level(PROPERTY_REMOVED)).isEqualTo(Level.WARN);
        assertThat(policy("levels: {request-property-removed: ERR}").level(PROPERTY_REMOVED))
                .isEqualTo(Level.ERR);
    }

    @Test
    void a_rule_takes_the_level_that_its_parent_was_given_unless_it_has_one_of_its_own() {
        String child = "request-property-removed-from-closed-object";
        assertThat(policy("levels: {request-property-removed: INFO}").level(child))
                .isEqualTo(Level.INFO);
        assertThat(policy("levels: {request-property-removed: INFO, " + child + ": WARN}")
                        .level(child))
                .isEqualTo(Level.WARN);
    }

    @Test
    void wire_counts_what_a_property_or_a_discriminator_no_longer_means_to_callers() {
        Policy wire = Presets.preset("wire");
        assertThat(wire.level("request-required-property-became-not-read-only")).isEqualTo(Level.ERR);
        assertThat(wire.level("request-optional-property-became-read-only")).isEqualTo(Level.WARN);
        assertThat(wire.level("response-required-property-became-write-only")).isEqualTo(Level.ERR);
        assertThat(wire.level("request-property-discriminator-mapping-deleted")).isEqualTo(Level.WARN);
        assertThat(wire.level("response-property-discriminator-mapping-added")).isEqualTo(Level.WARN);
        assertThat(Presets.preset("strict").level("request-optional-property-became-read-only"))
                .isEqualTo(Level.ERR);
    }

    @Test
    void strict_raises_what_may_break() {
        assertThat(Presets.preset("strict").level(PROPERTY_REMOVED)).isEqualTo(Level.ERR);
        assertThat(Presets.preset("strict").level("response-success-status-added"))
                .isEqualTo(Level.WARN);
    }

    @Test
    void strict_warns_of_a_property_where_undeclared_ones_were_ruled_out() {
        String added = "response-optional-property-added-to-closed-object";
        assertThat(Presets.preset("strict").level(added)).isEqualTo(Level.WARN);
        assertThat(Presets.preset("wire").level(added)).isEqualTo(Level.INFO);
    }

    @Test
    void what_is_nearer_to_the_finding_wins() {
        Policy policy = policy("""
                overrides:
                  - operations: [listStreams]
                    levels: {request-property-removed: INFO}
                  - tags: [Streams]
                    levels: {request-property-removed: ERR}
                  - paths: ["/groups/*/streams/**"]
                    levels: {request-property-removed: NONE}
                """);
        assertThat(policy.level(PROPERTY_REMOVED, OPERATION, List.of())).isEqualTo(Level.INFO);
    }

    @Test
    void a_schema_stands_for_all_inside_it() {
        Policy policy = policy("""
                overrides:
                  - schemas: ["#/components/schemas/Boat"]
                    levels: {request-property-removed: ERR}
                """);
        assertThat(policy.level(PROPERTY_REMOVED, OPERATION, List.of("#/components/schemas/Boat/properties/a")))
                .isEqualTo(Level.ERR);
        assertThat(policy.level(PROPERTY_REMOVED, OPERATION, List.of("#/components/schemas/Boats")))
                .isEqualTo(Level.WARN);
    }

    @Test
    void what_is_not_known_is_reported_at_once_with_its_line_and_what_was_meant() {
        assertThatThrownBy(() -> policy("""
                presett: wire
                failOn: ERROR
                levels:
                  request-property-remove: ERR
                  request-property-removed: FATAL
                deprecationDays: {stable: soon}
                stability: betta
                """))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                        policy.yaml:1#: There is no key presett. Did you mean preset?
                        policy.yaml:2#: There is no failOn ERROR. Did you mean ERR?
                        policy.yaml:4#: There is no rule request-property-remove. Did you mean request-property-removed?
                        policy.yaml:5#: There is no level FATAL. Did you mean WARN?
                        policy.yaml:6#: This is no number of days: soon. Write a whole number.
                        policy.yaml:7#: There is no stability betta. Did you mean beta?""");
    }

    @Test
    void a_severity_file_of_oasdiff_is_read_as_it_is() {
        Policy policy = SeverityFile.read(policy(""), "levels.txt", "# ours\nrequest-property-removed err\n");
        assertThat(policy.level(PROPERTY_REMOVED)).isEqualTo(Level.ERR);
    }

    @Test
    void a_line_of_a_severity_file_that_is_not_understood_is_a_problem() {
        assertThatThrownBy(() ->
                        SeverityFile.read(policy(""), "levels.txt", "request-property-removed\napi-tag-remove err"))
                .hasMessage("""
                        levels.txt:1#: This is no rule with a level: request-property-removed. Write an id and err, warn, info or none.
                        levels.txt:2#: There is no rule api-tag-remove. Did you mean api-tag-removed?""");
    }
}

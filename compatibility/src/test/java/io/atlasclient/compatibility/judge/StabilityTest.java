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
package io.atlasclient.compatibility.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.compatibility.Documents;
import io.atlasclient.compatibility.diff.ApiDiff;
import io.atlasclient.compatibility.diff.DiffSettings;
import io.atlasclient.compatibility.finding.Mode;
import io.atlasclient.compatibility.policy.Policy;
import io.atlasclient.compatibility.policy.PolicyReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of operations that are not stable yet. */
class StabilityTest {
    private static final String RENAMED = "ERR response-required-property-renamed";

    private static List<String> told(String policy, String base, String revision) {
        Policy read = PolicyReader.read("policy.yaml", policy);
        ApiDiff diff = ApiDiff.between(
                Documents.yaml(base),
                Documents.yaml(revision),
                DiffSettings.semantic().from(read.stability()));
        return Judge.findings(diff, read, Mode.WITHIN, LocalDate.of(2025, 6, 5)).stream()
                .map(finding -> finding.level() + " " + finding.rule())
                .toList();
    }

    /** A document with an operation, or with none if the level is empty. */
    private static String document(String level, String required) {
        String operation = """
                  /boats:
                    get:
                      operationId: listBoats
                      x-stability-level: %s
                      responses:
                        '200':
                          description: R
                          content:
                            application/json: {schema: {type: object, required: [%s], properties: {%s: {type: string}}}}
                """.formatted(level, required, required);
        return """
                openapi: 3.0.3
                info: {title: T, version: '1'}
                paths:
                  /cars: {get: {operationId: listCars, responses: {'200': {description: R}}}}
                """ + (level.isEmpty() ? "" : operation.indent(0));
    }

    @Test
    void what_is_not_stable_enough_may_change_come_and_go() {
        assertThat(told("", document("alpha", "a"), document("alpha", "b"))).isEmpty();
        assertThat(told("", document("draft", "a"), document("alpha", "b"))).isEmpty();
        assertThat(told("", document("", ""), document("alpha", "a"))).isEmpty();
        assertThat(told("", document("alpha", "a"), document("", ""))).isEmpty();
        assertThat(told("", document("beta", "a"), document("beta", "b"))).contains(RENAMED);
    }

    @Test
    void what_becomes_stable_enough_is_new_and_not_compared_with_what_it_was() {
        assertThat(told("", document("alpha", "a"), document("beta", "b"))).containsExactly("INFO endpoint-added");
    }

    @Test
    void what_is_no_longer_stable_enough_breaks_its_promise_and_nothing_else_is_told() {
        assertThat(told("", document("stable", "a"), document("alpha", "b")))
                .containsExactly("ERR api-stability-decreased");
    }

    @Test
    void a_level_that_goes_down_above_the_threshold_is_told_with_what_changed() {
        assertThat(told("", document("stable", "a"), document("beta", "b")))
                .contains("ERR api-stability-decreased", RENAMED);
    }

    @Test
    void a_policy_sets_the_threshold() {
        assertThat(told("stability: draft", document("draft", "a"), document("draft", "b")))
                .contains(RENAMED);
        assertThat(told("stability: stable", document("beta", "a"), document("beta", "b")))
                .isEmpty();
        assertThat(told("stability: stable", document("stable", "a"), document("beta", "b")))
                .containsExactly("ERR api-stability-decreased");
    }

    @Test
    void a_level_of_no_known_name_hides_nothing() {
        assertThat(told("", document("experimental", "a"), document("experimental", "b")))
                .contains(RENAMED);
    }

    @Test
    void a_webhook_and_a_callback_of_which_nothing_is_stable_enough_may_go() {
        String start = """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths:
                  /boats:
                    post:
                      operationId: watchBoats
                      responses: {'200': {description: R}}
                """;
        String callback = """
                      callbacks:
                        sank: {'{$request.query.url}': {post: {x-stability-level: alpha, responses: {'200': {description: R}}}}}
                """;
        String webhook = "webhooks: {sank: {post: {x-stability-level: alpha, responses: {'200': {description: R}}}}}\n";
        assertThat(told("", start + callback.indent(0) + webhook, start)).isEmpty();
        assertThat(told("stability: alpha", start + callback.indent(0) + webhook, start))
                .containsExactly("ERR callback-removed", "ERR webhook-removed");
    }
}

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

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.atlasclient.compatibility.Documents;
import io.atlasclient.compatibility.diff.ApiDiff;
import io.atlasclient.compatibility.diff.DiffSettings;
import io.atlasclient.compatibility.finding.Entry;
import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Mode;
import io.atlasclient.compatibility.policy.Presets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the API sends by itself is judged as its responses are, and what it is answered as requests are (semantics, section 1,
 * number 7): each edit of a body in a callback or a webhook gives what it gives in the body of the other direction.
 */
class MirroredDirectionTest {
    private static final String ITEM = "/paths/~1things";

    static List<RuleCase> bodies() {
        return RuleCase.all().stream()
                .filter(edit -> edit.skeleton().matches("(variants-)?(request|response)-(body|property|text|form)"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void a_body_in_a_callback_is_judged_as_one_of_the_other_direction(RuleCase edit) {
        assertMirrored(edit, Entry.CALLBACK, Map.of(), MirroredDirectionTest::inCallback);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void a_body_in_a_webhook_is_judged_as_one_of_the_other_direction(RuleCase edit) {
        assertMirrored(edit, Entry.WEBHOOK, Map.of("openapi", "3.1.0"), MirroredDirectionTest::inWebhook);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                   | name: a, required: true  | INFO response-required-property-added RESPONSE",
                "name: a, required: true  | -                   | ERR response-required-property-removed RESPONSE",
                "name: a, required: false | -                   | WARN response-optional-property-removed RESPONSE",
                "name: a, required: true  | name: a, required: false | ERR response-property-became-optional RESPONSE",
                "name: a, required: false | name: a, required: true  | INFO response-property-became-required RESPONSE",
            })
    void a_parameter_of_a_callback_is_judged_as_a_property_that_callers_get(
            @Nullable String before, @Nullable String after, String told) {
        assertThat(call(parameters(before), "", parameters(after), "")).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                 | a: {required: true}  | ERR new-required-request-property REQUEST",
                "-                 | a: {required: false} | INFO new-optional-request-property REQUEST",
                "a: {required: true}  | -                 | WARN request-property-removed REQUEST",
                "a: {required: false} | a: {required: true}  | ERR request-property-became-required REQUEST",
                "a: {required: true}  | a: {required: false} | INFO request-property-became-optional REQUEST",
            })
    void a_header_of_the_answer_to_a_callback_is_judged_as_a_property_that_callers_send(
            @Nullable String before, @Nullable String after, String told) {
        assertThat(call("", headers(before), "", headers(after))).containsExactly(told);
    }

    private static String parameters(@Nullable String parameter) {
        return parameter == null ? "" : "parameters: [{in: query, schema: {type: string}, " + parameter + "}], ";
    }

    private static String headers(@Nullable String header) {
        return header == null ? "" : ", headers: {" + header + "}";
    }

    private static List<String> call(String parameters, String headers, String newParameters, String newHeaders) {
        String document = """
                openapi: 3.0.3
                info: {title: T, version: '1'}
                paths:
                  /boats:
                    post:
                      operationId: watchBoats
                      responses: {'200': {description: R}}
                      callbacks:
                        sank: {'{$request.query.url}': {post: {%sresponses: {'200': {description: R%s}}}}}
                """;
        ApiDiff diff = ApiDiff.between(
                Documents.yaml(document.formatted(parameters, headers)),
                Documents.yaml(document.formatted(newParameters, newHeaders)),
                DiffSettings.semantic());
        return Judge.findings(diff, Presets.preset("none"), Mode.ACROSS, LocalDate.of(2025, 6, 5)).stream()
                .map(finding -> finding.level() + " " + finding.rule() + " " + finding.direction())
                .toList();
    }

    private static void assertMirrored(
            RuleCase edit, Entry entry, Map<String, String> options, UnaryOperator<ObjectNode> frame) {
        Map<String, String> mirrored = new TreeMap<>(options);
        mirrored.put("skeleton", twin(edit.skeleton()));
        List<String> expected = edit.findingsIn(mirrored, UnaryOperator.identity()).stream()
                .map(finding -> told(finding, entry))
                .sorted()
                .toList();
        List<String> found = edit.findingsIn(options, frame).stream()
                .map(finding -> told(finding, finding.entry()))
                .sorted()
                .toList();
        assertThat(found).isEqualTo(expected);
    }

    private static String twin(String skeleton) {
        return skeleton.contains("request-")
                ? skeleton.replace("request-", "response-")
                : skeleton.replace("response-", "request-");
    }

    private static ObjectNode inCallback(ObjectNode document) {
        JsonNode item = document.at(ITEM);
        ObjectNode operation = document.putObject("paths").putObject("/watched").putObject("post");
        operation.put("operationId", "watch");
        operation.putObject("responses").putObject("200").put("description", "Done.");
        operation.putObject("callbacks").putObject("told").set("{$request.query.url}", item);
        return document;
    }

    private static ObjectNode inWebhook(ObjectNode document) {
        document.putObject("webhooks").set("told", document.at(ITEM));
        document.putObject("paths");
        return document;
    }

    private static String told(Finding finding, Entry entry) {
        return "%s %s %s %s %s %s"
                .formatted(
                        entry,
                        finding.level(),
                        finding.rule(),
                        finding.direction(),
                        finding.arguments(),
                        finding.undecided());
    }
}

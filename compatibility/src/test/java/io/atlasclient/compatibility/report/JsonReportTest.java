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

import com.networknt.schema.Schema;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReportTest {
    private static final Schema SCHEMA = JsonSchemas.read(
            SpecificationVersion.DRAFT_2020_12,
            "/io/atlasclient/compatibility/report/json/compatibility-report.schema.json");

    static List<ReportCase> cases() {
        return ReportCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reports_are_valid_against_the_published_schema(ReportCase reportCase) {
        assertThat(JsonSchemas.errors(SCHEMA, json(reportCase))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"schemaVersion\": 1 | \"schemaVersion\": 2",
                "\"level\": \"ERR\" | \"level\": \"NONE\"",
                "\"direction\": \"request\" | \"direction\": \"REQUEST\"",
                "\"line\": 12 | \"line\": 0",
                "\"today\": \"2026-01-31\" | \"today\": \"2026-13-31\"",
                "\"claims\": [] | \"claimed\": []"
            })
    void the_schema_refuses_what_is_no_report(String valid, String invalid) {
        String json = json(ReportCase.named("few"));
        assertThat(json).contains(valid);
        assertThat(JsonSchemas.errors(SCHEMA, json.replace(valid, invalid))).isNotEmpty();
    }

    @Test
    void the_schema_keeps_accepted_findings_apart() {
        String json = json(ReportCase.named("accepted"));
        assertThat(JsonSchemas.errors(
                        SCHEMA,
                        json.replace("\"findings\"", "\"x\"")
                                .replace("\"accepted\": [", "\"findings\": [")
                                .replace("\"x\"", "\"accepted\"")))
                .isNotEmpty();
    }

    private static String json(ReportCase reportCase) {
        return ReportFormat.JSON.render(reportCase.report(), reportCase.options());
    }
}

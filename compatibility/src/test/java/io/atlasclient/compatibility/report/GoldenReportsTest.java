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

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenReportsTest {
    static List<ReportCase> cases() {
        return ReportCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void outputs_are_what_the_folder_expects(ReportCase reportCase) {
        reportCase.rewriteIfAsked();
        Map<String, String> expected = reportCase.expected();
        Map<String, String> outputs = reportCase.render();
        assertThat(outputs.keySet()).isEqualTo(expected.keySet());
        outputs.forEach((file, content) ->
                assertThat(content).as(reportCase + "/" + file).isEqualTo(expected.get(file)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_same_report_gives_the_same_bytes(ReportCase reportCase) {
        assertThat(reportCase.render()).isEqualTo(reportCase.render());
    }
}

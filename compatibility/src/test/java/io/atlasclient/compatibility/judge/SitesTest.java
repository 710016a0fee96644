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
import io.atlasclient.compatibility.finding.Site;
import io.atlasclient.compatibility.policy.Presets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SitesTest {
    private static final String DOCUMENT = """
            openapi: 3.0.1
            info: {title: T, version: '1'}
            paths:
              /a:
                get:
                  operationId: a
                  parameters: [{name: p, in: query, schema: {type: string}}]
                  responses:
                    '200':
                      description: R
                      headers:
                        X-A: {schema: {type: string}}
                        X-B: {schema: {type: string}}
              /b:
                get:
                  responses: {'200': {description: R}}
            """;

    @Test
    void whatChangedIsMarkedFromItsKeyToItsEnd() {
        Finding finding =
                only(DOCUMENT.replace("p, in: query, schema: {type: string}", "p, in: query, schema: {type: integer}"));
        assertThat(lines(finding.base())).isEqualTo("7:50 to 7:62");
        assertThat(lines(finding.revision())).isEqualTo("7:50 to 7:63");
    }

    @Test
    void whatIsLongIsMarkedAtItsKey() {
        Finding finding = only(DOCUMENT.replaceFirst("(?s)  /a:\n.*?(?=  /b:)", ""));
        assertThat(lines(finding.base())).isEqualTo("5:5 to 5:8");
        assertThat(lines(finding.revision())).isEqualTo("3:1 to 3:6");
    }

    @Test
    void whatIsGoneIsMarkedAtTheKeyOfWhatIsLeftAroundIt() {
        Finding finding = only(DOCUMENT.replace("            X-B: {schema: {type: string}}\n", ""));
        assertThat(lines(finding.base())).isEqualTo("13:13 to 13:42");
        assertThat(lines(finding.revision())).isEqualTo("11:11 to 11:18");
    }

    private static Finding only(String after) {
        ApiDiff diff = ApiDiff.between(Documents.yaml(DOCUMENT), Documents.yaml(after), DiffSettings.semantic());
        List<Finding> findings = Judge.findings(diff, Presets.preset("none"), Mode.WITHIN, LocalDate.of(2025, 6, 5));
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static String lines(@Nullable Site site) {
        return site == null ? "" : site.line() + ":" + site.column() + " to " + site.endLine() + ":" + site.endColumn();
    }
}

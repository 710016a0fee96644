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
import io.atlasclient.compatibility.policy.Presets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RealFindingsTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 5);

    static List<Documents.Pair> pairs() {
        return Documents.pairs();
    }

    private static List<Finding> findings(Documents.Pair pair) {
        ApiDiff diff = ApiDiff.between(pair.base(), pair.revision(), DiffSettings.semantic());
        return Judge.findings(diff, Presets.preset("wire"), Mode.ACROSS, TODAY);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void no_two_findings_share_a_fingerprint(Documents.Pair pair) {
        assertThat(findings(pair)).extracting(Finding::fingerprint).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void every_message_is_a_whole_sentence(Documents.Pair pair) {
        assertThat(findings(pair))
                .extracting(Finding::message)
                .allSatisfy(message -> assertThat(message)
                        .doesNotContain("{place}", "{before}", "{after}", "{value}", "  ")
                        .endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void every_place_is_positioned(Documents.Pair pair) {
        assertThat(findings(pair)).allSatisfy(finding -> {
            assertThat(finding.base()).matches(site -> site != null && site.isPositioned());
            assertThat(finding.revision()).matches(site -> site != null && site.isPositioned());
        });
    }
}

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
import io.atlasclient.compatibility.finding.Level;
import io.atlasclient.compatibility.finding.Mode;
import io.atlasclient.compatibility.mutation.Mutation;
import io.atlasclient.compatibility.mutation.Mutations;
import io.atlasclient.compatibility.policy.Policy;
import io.atlasclient.compatibility.policy.Presets;
import io.atlasclient.specs.SpecDocument;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A false alarm is a nuisance, a hidden break is a defect (semantics, section 1). */
class NoHiddenBreakTest {
    private static final Policy WIRE = Presets.preset("wire");
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 5);
    /** Enough for every build; {@code -Datlas.mutations=600} takes minutes. */
    private static final int MUTATIONS = Integer.getInteger("atlas.mutations", 45);

    static List<SpecDocument> documents() {
        return Documents.all().getOrDefault("bundled", List.of());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("documents")
    void what_narrows_a_request_or_widens_a_response_is_never_compatible(SpecDocument document) {
        List<String> hidden = Mutations.of(document, 20250605L, MUTATIONS)
                .filter(mutation -> mutation.effect() != Mutation.Effect.UNKNOWN)
                .filter(mutation -> !breaks(document, mutation))
                .map(Mutation::toString)
                .toList();
        assertThat(hidden).isEmpty();
    }

    private static boolean breaks(SpecDocument document, Mutation mutation) {
        ApiDiff diff = ApiDiff.between(document, mutation.read(document), DiffSettings.semantic());
        return Judge.findings(diff, WIRE, Mode.WITHIN, TODAY).stream()
                .map(Finding::level)
                .anyMatch(level -> level.isAtLeast(Level.WARN));
    }
}

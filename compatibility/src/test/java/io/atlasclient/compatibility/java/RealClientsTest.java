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
package io.atlasclient.compatibility.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.compatibility.Documents;
import io.atlasclient.compatibility.diff.ApiDiff;
import io.atlasclient.compatibility.diff.DiffSettings;
import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Mode;
import io.atlasclient.compatibility.finding.Victim;
import io.atlasclient.compatibility.judge.FileNames;
import io.atlasclient.compatibility.judge.Judge;
import io.atlasclient.compatibility.policy.Policy;
import io.atlasclient.compatibility.policy.Presets;
import io.atlasclient.specs.SpecDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Callers that use everything of a client are compiled and linked with the next one: what fails was said, and what was said
 * fails. {@code -Datlas.java.pairs=all} compares full-size documents too, and each version with itself at two points in time.
 */
class RealClientsTest {
    private static final LocalDate TODAY = LocalDate.of(2001, 1, 1);

    /** What no linker sees, but only who runs the code: switches, casts and checks of builders. */
    private static final Predicate<String> SEEN_WHEN_RUN =
            claim -> claim.matches(".* \\[(also permits |must be called|is for ).*");

    /** Most documents are the revision of one pair and the base of the next. */
    private static final Map<String, Path> CLIENTS = new HashMap<>();

    @TempDir
    private static Path work;

    static List<Documents.Pair> pairs() {
        return RealPairs.all();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void what_fails_was_said_and_what_was_said_fails(Documents.Pair pair) throws IOException {
        List<Finding> findings = findings(pair.base(), pair.revision());
        Path base = client(pair.base());
        Path revision = client(pair.revision());
        EveryUse caller = EveryUse.of(base, Files.createTempDirectory(work, "caller"));
        Set<Use> refused = caller.refused(revision);
        Set<Use> unlinked = caller.unlinked(revision);
        Set<Use> byJapicmp = uses(caller, Japicmp.elements(base, revision, change -> !change.isBinaryCompatible()));
        Claims source = Claims.of(findings, Victim.SOURCE);
        Claims binary = Claims.of(findings, Victim.BINARY);
        List<String> deviations = new ArrayList<>();
        refused.stream().filter(use -> !source.cover(use)).forEach(use -> deviations.add("refused: " + use));
        unlinked.stream().filter(use -> !binary.cover(use)).forEach(use -> deviations.add("unlinked: " + use));
        byJapicmp.stream().filter(use -> !binary.cover(use)).forEach(use -> deviations.add("japicmp: " + use));
        source.withoutProof(refused).stream()
                .filter(SEEN_WHEN_RUN.negate())
                .forEach(claim -> deviations.add("compiles: " + claim));
        // Type arguments are not linked: callers are refused, and compiled ones fail in a cast.
        binary.withoutProof(union(unlinked, byJapicmp, refused)).stream()
                .filter(SEEN_WHEN_RUN.negate())
                .forEach(claim -> deviations.add("links: " + claim));
        assertThat(deviations)
                .as(
                        "%d uses, %d refused, %d not linked, %d japicmp objects to, %d elements named",
                        caller.uses().size(),
                        refused.size(),
                        unlinked.size(),
                        byJapicmp.size(),
                        source.outcomes().size())
                .isEmpty();
    }

    private static Path client(SpecDocument document) {
        return CLIENTS.computeIfAbsent(
                document.sha256(),
                sum -> GeneratedClient.of(document, work.resolve(sum)).classes());
    }

    private static Set<Use> uses(EveryUse caller, Set<String> elements) {
        return caller.uses().stream()
                .filter(use -> use.elements().stream().anyMatch(elements::contains))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @SafeVarargs
    private static Set<Use> union(Set<Use>... parts) {
        Set<Use> all = new LinkedHashSet<>();
        for (Set<Use> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    private static List<Finding> findings(SpecDocument base, SpecDocument revision) {
        Policy policy = Presets.preset("java");
        ApiDiff diff = ApiDiff.between(base, revision, DiffSettings.semantic().in(DiffSettings.Mode.WITHIN));
        return JavaFindings.add(
                Judge.findings(diff, policy, Mode.WITHIN, TODAY),
                JavaImpact.between(base, revision),
                diff,
                FileNames.of(diff),
                policy);
    }
}

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
package io.atlasclient.compatibility.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.compatibility.Documents;
import io.atlasclient.compatibility.diff.ApiDiff;
import io.atlasclient.compatibility.diff.DiffSettings;
import io.atlasclient.compatibility.fact.Change;
import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Mode;
import io.atlasclient.compatibility.judge.Judge;
import io.atlasclient.compatibility.policy.Policy;
import io.atlasclient.compatibility.policy.Presets;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.SpecDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Edits bundled documents, full-size ones that stand beside the checkout, and one of OpenAPI 3.1, compares what is there before
 * and after each edit, and judges it. A false alarm is a nuisance, a hidden break is a defect (semantics, section 1).
 */
class MutationTest {
    private static final Policy WIRE = Presets.preset("wire");
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 5);
    /** Enough for every build; more are for searching by hand. */
    private static final int MUTATIONS = Integer.getInteger("atlas.mutations", 2_200);

    private static final long SEED = Long.getLong("atlas.mutations.seed", 20250605L);
    /** Which full-size documents are edited. */
    private static final String FULL_SIZE = System.getProperty("atlas.mutations.specs", "2025-06-05");
    /** Every so many edits the whole documents are compared, and the edited one is read from its text. */
    private static final int WHOLE = 50;

    @TestFactory
    Stream<DynamicTest> an_edit_ends_in_no_error_and_one_that_breaks_callers_in_a_finding_at_its_place() {
        List<SpecDocument> documents = documents();
        int each = (MUTATIONS + documents.size() - 1) / documents.size();
        return documents.stream()
                .map(document -> DynamicTest.dynamicTest(document.name() + " of " + document.bytes(), () -> {
                    assertThat(hiddenBreaks(document, each)).isEmpty();
                }));
    }

    private static List<SpecDocument> documents() {
        Map<String, List<SpecDocument>> all = Documents.all();
        List<SpecDocument> bundled = all.getOrDefault("bundled", List.of());
        SpecDocument newest = bundled.get(bundled.size() - 1);
        SpecDocument modern = Mutation.read(ModernKinds.modernized(newest.tree()), newest);
        return Stream.of(bundled.stream(), all.getOrDefault(FULL_SIZE, List.of()).stream(), Stream.of(modern))
                .flatMap(documents -> documents)
                .toList();
    }

    private static List<String> hiddenBreaks(SpecDocument document, int count) {
        Sections sections = new Sections(document);
        AtomicInteger number = new AtomicInteger();
        return Mutations.of(document, SEED + document.bytes(), count)
                .filter(mutation -> {
                    boolean isWhole = number.getAndIncrement() % WHOLE == WHOLE - 1;
                    List<Finding> findings = findings(document, sections.of(mutation));
                    if (isWhole) {
                        assertThat(findings(document, mutation))
                                .as(mutation.toString())
                                .isEqualTo(findings);
                        isRead(document, mutation);
                    }
                    return mutation.effect() != Mutation.Effect.UNKNOWN
                            && !Expectation.of(mutation).isMetBy(findings);
                })
                .map(Mutation::toString)
                .toList();
    }

    /** Returns nothing for an edit after which there is nothing to be compared. */
    private static List<Finding> findings(SpecDocument document, Mutation mutation) {
        try {
            ApiDiff diff = ApiDiff.between(
                    Mutation.inPlaceOf(document, mutation.base()),
                    Mutation.inPlaceOf(document, mutation.revision()),
                    DiffSettings.semantic().in(DiffSettings.Mode.WITHIN));
            assertThat(diff.changes()).as(mutation.toString()).allSatisfy(change -> isPlaced(change, diff));
            return Judge.findings(diff, WIRE, Mode.WITHIN, TODAY);
        } catch (ProblemsException e) {
            isExplained(mutation, e);
            return List.of();
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(mutation + ": " + e, e);
        }
    }

    private static void isRead(SpecDocument document, Mutation mutation) {
        try {
            assertThat(Mutation.read(mutation.revision(), document).tree()).isEqualTo(mutation.revision());
        } catch (ProblemsException e) {
            isExplained(mutation, e);
        }
    }

    private static void isExplained(Mutation mutation, ProblemsException e) {
        assertThat(mutation.effect()).as(mutation + ": " + e.getMessage()).isEqualTo(Mutation.Effect.UNKNOWN);
        assertThat(e.problems()).extracting(Problem::remedy).doesNotContain("");
    }

    private static void isPlaced(Change change, ApiDiff diff) {
        String base = change.fact().place().base();
        String revision = change.fact().place().revision();
        assertThat(diff.base().tree().at(base.substring(1)).isMissingNode())
                .as(base)
                .isFalse();
        assertThat(diff.revision().tree().at(revision.substring(1)).isMissingNode())
                .as(revision)
                .isFalse();
    }
}

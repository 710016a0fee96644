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
import io.atlasclient.compatibility.fact.Direction;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.SpecDocument;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Changes bundled documents 2,000 times, and full-size ones where they stand beside the checkout. */
class MutationTest {
    private static final int OF_SMALL = 501;
    private static final int OF_LARGE = 9;

    @TestFactory
    Stream<DynamicTest> noChangeOfADocumentEndsInAnError() {
        return Documents.all().entrySet().stream()
                .filter(source -> !source.getKey().equals("2026-08-21"))
                .flatMap(MutationTest::tests);
    }

    private static Stream<DynamicTest> tests(Map.Entry<String, List<SpecDocument>> source) {
        boolean isSmall = source.getKey().equals("bundled");
        return source.getValue().stream()
                .map(document -> DynamicTest.dynamicTest(
                        source.getKey() + " " + document.name(),
                        () -> Mutations.of(document, document.bytes(), isSmall ? OF_SMALL : OF_LARGE)
                                .forEach(mutation -> check(document, mutation, isSmall))));
    }

    private static void check(SpecDocument document, Mutation mutation, boolean isSmall) {
        try {
            SpecDocument mutated =
                    isRead(mutation, isSmall) ? mutation.read(document) : mutation.withoutPositions(document);
            List<Change> changes =
                    ApiDiff.between(document, mutated, DiffSettings.semantic()).changes();
            assertThat(changes).as(mutation.toString()).allSatisfy(change -> isPlaced(change, document, mutated));
            assertSeen(changes, mutation);
        } catch (ProblemsException e) {
            assertThat(mutation.effect()).as(mutation + ": " + e.getMessage()).isEqualTo(Mutation.Effect.UNKNOWN);
            assertThat(e.problems()).extracting(Problem::remedy).doesNotContain("");
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(mutation + ": " + e, e);
        }
    }

    /** Reading takes longer than comparing, so only some of the small documents are read from their text. */
    private static boolean isRead(Mutation mutation, boolean isSmall) {
        return isSmall && mutation.pointer().length() % 4 == 0;
    }

    private static void isPlaced(Change change, SpecDocument base, SpecDocument revision) {
        assertThat(base.tree().at(change.fact().place().base().substring(1)).isMissingNode())
                .isFalse();
        assertThat(revision.tree()
                        .at(change.fact().place().revision().substring(1))
                        .isMissingNode())
                .isFalse();
    }

    private static void assertSeen(List<Change> changes, Mutation mutation) {
        if (mutation.effect() != Mutation.Effect.UNKNOWN) {
            Direction direction =
                    mutation.effect() == Mutation.Effect.NARROWS_REQUEST ? Direction.REQUEST : Direction.RESPONSE;
            assertThat(changes)
                    .as(mutation.toString())
                    .anySatisfy(change -> assertThat(change.reaches()).anySatisfy(reach -> {
                        assertThat(reach.direction()).isEqualTo(direction);
                        assertThat(reach.hidden()).isFalse();
                    }));
        }
    }
}

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
package io.atlasclient.compatibility.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.compatibility.Documents;
import io.atlasclient.compatibility.fact.Change;
import io.atlasclient.compatibility.fact.Fact;
import io.atlasclient.compatibility.fact.Part;
import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.specs.SpecDocument;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Compares the bundled documents, and the full-size ones where they stand beside the checkout. */
class RealDocumentsTest {

    @TestFactory
    Stream<DynamicTest> aDocumentDoesNotDifferFromItself() {
        return Documents.all().entrySet().stream()
                .flatMap(source -> source.getValue().stream()
                        .flatMap(document -> Stream.of(DiffSettings.semantic(), DiffSettings.textual())
                                .map(settings -> DynamicTest.dynamicTest(
                                        source.getKey() + " " + document.name() + " " + settings.reading(),
                                        () -> assertThat(changes(document, document, settings))
                                                .isEmpty()))));
    }

    @TestFactory
    Stream<DynamicTest> whatIsAddedOneWayIsRemovedTheOtherWay() {
        return Documents.pairs().stream()
                .map(pair -> DynamicTest.dynamicTest(pair.toString(), () -> {
                    List<Change> there = changes(pair.base(), pair.revision(), DiffSettings.semantic());
                    List<Change> back = changes(pair.revision(), pair.base(), DiffSettings.semantic());
                    assertThat(there.stream().map(change -> describe(change, false)))
                            .isNotEmpty()
                            .containsExactlyInAnyOrderElementsOf(back.stream()
                                    .map(change -> describe(change, true))
                                    .toList());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyPlaceIsFoundInItsDocument() {
        return Documents.pairs().stream()
                .map(pair -> DynamicTest.dynamicTest(
                        pair.toString(),
                        () -> assertThat(changes(pair.base(), pair.revision(), DiffSettings.semantic()))
                                .extracting(change -> change.fact())
                                .filteredOn(fact -> pair.base()
                                                .position(fact.place().base())
                                                .isEmpty()
                                        || pair.revision()
                                                .position(fact.place().revision())
                                                .isEmpty())
                                .isEmpty()));
    }

    private static List<Change> changes(SpecDocument base, SpecDocument revision, DiffSettings settings) {
        return ApiDiff.between(base, revision, settings).changes();
    }

    /** Tells a change so that it reads the same from the other side. */
    private static String describe(Change change, boolean isReversed) {
        String reaches = change.reaches().stream()
                .map(reach -> reach.endpoint().method()
                        + reach.endpoint().path().replaceAll("\\{[^}]*}", "{}")
                        + part(reach.part())
                        + reach.hidden())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        Fact fact = change.fact();
        String name = fact.getClass().getSimpleName();
        boolean isOneSided = name.endsWith("Added") || name.endsWith("Removed");
        return name.replaceAll("(Added|Removed)$", isAdded(name, isReversed) ? "+" : "-")
                + " "
                + (isReversed ? new Place(fact.place().revision(), fact.place().base()) : fact.place())
                + (isOneSided ? "" : sides(fact, isReversed))
                + " "
                + reaches;
    }

    /** Names and media types may differ between both sides of a pair. */
    private static String part(Part part) {
        if (part instanceof Part.Parameter parameter) {
            return parameter.in();
        }
        return part instanceof Part.ResponseBody body ? body.status() : part.toString();
    }

    private static boolean isAdded(String name, boolean isReversed) {
        return name.endsWith("Added") != isReversed;
    }

    private static String sides(Fact fact, boolean isReversed) {
        String before = isReversed ? "after" : "before";
        String after = isReversed ? "before" : "after";
        return value(fact, before) + " > " + value(fact, after);
    }

    private static String value(Fact fact, String component) {
        return Arrays.stream(fact.getClass().getRecordComponents())
                .filter(candidate -> candidate.getName().equals(component))
                .map(candidate -> Objects.toString(read(candidate, fact)))
                .collect(Collectors.joining());
    }

    private static Object read(RecordComponent component, Fact fact) {
        try {
            return Objects.requireNonNullElse(component.getAccessor().invoke(fact), "nothing");
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}

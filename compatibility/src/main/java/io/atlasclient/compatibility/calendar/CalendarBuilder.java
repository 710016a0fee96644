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
package io.atlasclient.compatibility.calendar;

import io.atlasclient.compatibility.finding.Counts;
import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.SpecDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the operations of all versions together. */
final class CalendarBuilder {
    /** An operation without an end outlives every other; among equals the newest version is best. */
    private static final Comparator<OfferedOperation> LONGEST_LIVED = Comparator.comparing(
                    (OfferedOperation operation) -> operation.lastDay().orElse(LocalDate.MAX))
            .thenComparing(OfferedOperation::version);

    private final List<OfferedOperation> operations;
    private final UpgradeCosts costs;

    CalendarBuilder(List<SpecDocument> documents, UpgradeCosts costs) {
        this.operations = all(documents);
        this.costs = costs;
    }

    private static List<OfferedOperation> all(List<SpecDocument> documents) {
        return documents.stream()
                .sorted(Comparator.comparing(SpecDocument::version))
                .flatMap(document -> OfferedOperations.of(document).stream())
                .toList();
    }

    List<CalendarEntry> entries() {
        Map<String, List<OfferedOperation>> ending = new TreeMap<>(operations.stream()
                .filter(operation -> operation.lastDay().isPresent())
                .collect(Collectors.groupingBy(operation -> operation.name() + " " + operation.lastDay())));
        return ending.values().stream().map(this::entry).sorted().toList();
    }

    private CalendarEntry entry(List<OfferedOperation> offers) {
        OfferedOperation newest = offers.get(offers.size() - 1);
        return new CalendarEntry(
                newest.lastDay().orElseThrow(),
                newest.method(),
                newest.path(),
                newest.operationId(),
                newest.tag(),
                versions(offers),
                successor(newest).orElse(null));
    }

    private Optional<Successor> successor(OfferedOperation ending) {
        return operations.stream()
                .filter(other -> other.version().compareTo(ending.version()) > 0 && other.isSameAs(ending))
                .filter(other -> other.lastDay()
                        .orElse(LocalDate.MAX)
                        .isAfter(ending.lastDay().orElseThrow()))
                .max(LONGEST_LIVED)
                .map(next -> new Successor(next.version(), next.name(), cost(ending, next.version())));
    }

    private @Nullable Counts cost(OfferedOperation ending, ApiVersion next) {
        return costs.find(ending.name(), ending.version(), next).orElse(null);
    }

    List<UndatedOperation> undated() {
        Map<String, List<OfferedOperation>> undated = new TreeMap<>(operations.stream()
                .filter(CalendarBuilder::isUndated)
                .collect(Collectors.groupingBy(operation -> operation.name() + " " + operation.sunset())));
        List<UndatedOperation> found = new ArrayList<>();
        for (List<OfferedOperation> offers : undated.values()) {
            OfferedOperation first = offers.get(0);
            found.add(new UndatedOperation(first.method(), first.path(), first.sunset(), versions(offers)));
        }
        return found.stream().sorted().toList();
    }

    private static boolean isUndated(OfferedOperation operation) {
        return operation.lastDay().isEmpty() && (operation.deprecated() || operation.sunset() != null);
    }

    private static SortedSet<ApiVersion> versions(List<OfferedOperation> offers) {
        return offers.stream().map(OfferedOperation::version).collect(Collectors.toCollection(TreeSet::new));
    }

    static List<MovedDate> moved(List<SpecDocument> older, List<SpecDocument> newer) {
        Map<String, OfferedOperation> before = all(older).stream()
                .collect(Collectors.toMap(CalendarBuilder::key, Function.identity(), (one, other) -> one));
        List<MovedDate> moved = new ArrayList<>();
        for (OfferedOperation now : all(newer)) {
            OfferedOperation then = before.get(key(now));
            if (then != null && !Objects.equals(then.sunset(), now.sunset())) {
                moved.add(new MovedDate(now.version(), now.method(), now.path(), then.sunset(), now.sunset()));
            }
        }
        return moved.stream().sorted().toList();
    }

    private static String key(OfferedOperation operation) {
        return operation.version() + " " + operation.name();
    }
}

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

import io.atlasclient.specs.SpecDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * When operations end.
 *
 * @param today the day to count from
 * @param entries the operations that end, the first to end first; those that have ended are among them
 * @param undated the deprecated operations whose end is not known
 * @param moved the ends that are not when they were
 */
public record UpgradeCalendar(
        LocalDate today, List<CalendarEntry> entries, List<UndatedOperation> undated, List<MovedDate> moved) {
    /** Copies. */
    public UpgradeCalendar {
        entries = List.copyOf(entries);
        undated = List.copyOf(undated);
        moved = List.copyOf(moved);
    }

    /**
     * Reads the ends of operations.
     *
     * @param documents a document for each version
     * @param today the day to count from
     * @param costs what breaks callers who move
     */
    public static UpgradeCalendar of(List<SpecDocument> documents, LocalDate today, UpgradeCosts costs) {
        CalendarBuilder builder = new CalendarBuilder(documents, costs);
        return new UpgradeCalendar(today, builder.entries(), builder.undated(), List.of());
    }

    /**
     * Returns the same calendar with the ends that have moved.
     *
     * @param older the documents as they were, in any order
     * @param newer the documents of this calendar
     */
    public UpgradeCalendar withMoved(List<SpecDocument> older, List<SpecDocument> newer) {
        return new UpgradeCalendar(today, entries, undated, CalendarBuilder.moved(older, newer));
    }

    /**
     * Returns what a caller uses and no version offers, in alphabetical order: most likely, it is misspelt.
     *
     * @param used operationIds, or methods with paths
     * @param documents a document for each version
     */
    public static List<String> notOffered(Set<String> used, List<SpecDocument> documents) {
        List<OfferedOperation> offered = documents.stream()
                .flatMap(document -> OfferedOperations.of(document).stream())
                .toList();
        return used.stream()
                .filter(name -> offered.stream().noneMatch(operation -> operation.isCalled(name)))
                .sorted()
                .toList();
    }

    /**
     * Returns the operations that a caller uses and that end soon, or have ended.
     *
     * @param days how soon, counted from today
     * @param used operationIds, or methods with paths such as {@code GET /clusters}
     */
    public List<CalendarEntry> endingWithin(int days, Set<String> used) {
        return entries.stream()
                .filter(entry -> entry.daysLeft(today) <= days)
                .filter(entry -> used.contains(entry.name())
                        || (entry.operationId() != null && used.contains(entry.operationId())))
                .toList();
    }
}

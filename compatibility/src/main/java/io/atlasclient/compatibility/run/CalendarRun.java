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
package io.atlasclient.compatibility.run;

import io.atlasclient.compatibility.calendar.UpgradeCalendar;
import io.atlasclient.compatibility.calendar.UpgradeCosts;
import io.atlasclient.compatibility.input.Inputs;
import io.atlasclient.compatibility.input.Side;
import io.atlasclient.compatibility.input.SidePair;
import io.atlasclient.specs.SpecDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes a calendar of the ends of operations from a comparison of all versions with each other. */
public final class CalendarRun {
    private CalendarRun() {}

    /**
     * Makes a calendar.
     *
     * @param run each version compared with each newer one
     * @param today the day to count from
     */
    public static UpgradeCalendar of(ComparisonRun run, LocalDate today) {
        List<SidePair> pairs = run.comparisons().stream().map(Comparison::sides).toList();
        return UpgradeCalendar.of(
                documents(pairs),
                today,
                UpgradeCosts.of(
                        run.comparisons().stream().map(Comparison::report).toList()));
    }

    /**
     * Makes a calendar that also tells which ends have moved.
     *
     * @param run each version compared with each newer one
     * @param today the day to count from
     * @param older the documents as they were
     */
    public static UpgradeCalendar of(ComparisonRun run, LocalDate today, Inputs older) {
        List<SidePair> pairs = run.comparisons().stream().map(Comparison::sides).toList();
        return of(run, today).withMoved(documents(older.pairs()), documents(pairs));
    }

    private static List<SpecDocument> documents(List<SidePair> pairs) {
        SortedMap<String, SpecDocument> byVersion = new TreeMap<>();
        pairs.stream()
                .flatMap(pair -> Stream.of(pair.base(), pair.revision()))
                .forEach(side -> byVersion.put(version(side), side.document()));
        return List.copyOf(byVersion.values());
    }

    private static String version(Side side) {
        return Objects.requireNonNull(side.version(), side::label).toString();
    }
}

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

import io.atlasclient.compatibility.calendar.CalendarEntry;
import io.atlasclient.compatibility.calendar.CalendarFormat;
import io.atlasclient.compatibility.calendar.UpgradeCalendar;
import io.atlasclient.compatibility.calendar.UpgradeCosts;
import io.atlasclient.compatibility.input.InputReader;
import io.atlasclient.compatibility.input.Side;
import io.atlasclient.compatibility.input.SidePair;
import io.atlasclient.specs.SpecDocument;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A calendar of the ends of operations that has been made.
 *
 * @param calendar the calendar
 * @param tooSoon the operations that the caller uses and that end sooner than the caller likes
 * @param unknown what the caller uses and no version offers, in alphabetical order
 */
public record CalendarRun(UpgradeCalendar calendar, List<CalendarEntry> tooSoon, List<String> unknown) {
    /** Copies the lists. */
    public CalendarRun {
        tooSoon = List.copyOf(tooSoon);
        unknown = List.copyOf(unknown);
    }

    /**
     * Makes a calendar.
     *
     * @param request what it is to tell
     * @param run what came of its comparison
     * @throws io.atlasclient.specs.ProblemsException with everything of the older documents that cannot be read, parsed or
     *     resolved
     */
    public static CalendarRun of(CalendarRequest request, ComparisonRun run) {
        List<SpecDocument> documents =
                documents(run.comparisons().stream().map(Comparison::sides).toList());
        UpgradeCosts costs = UpgradeCosts.of(
                run.comparisons().stream().map(Comparison::report).toList());
        UpgradeCalendar ends =
                UpgradeCalendar.of(documents, request.comparison().check().today(), costs);
        UpgradeCalendar calendar = request.older() == null
                ? ends
                : ends.withMoved(
                        documents(InputReader.read(
                                        request.older(), request.comparison().access())
                                .pairs()),
                        documents);
        @Nullable Deadline deadline = request.deadline();
        return deadline == null
                ? new CalendarRun(calendar, List.of(), List.of())
                : new CalendarRun(
                        calendar,
                        calendar.endingWithin(deadline.days(), deadline.uses()),
                        UpgradeCalendar.notOffered(deadline.uses(), documents));
    }

    /**
     * Writes the calendar into files: all of them, or none.
     *
     * @param views a file for each
     * @param folder the folder that a relative name is seen from
     * @param target the folder that gets the files
     * @throws io.atlasclient.specs.ProblemsException if a file cannot be written
     */
    public void write(List<CalendarFormat> views, Path folder, String target) {
        try (OutputFiles files = new OutputFiles(folder)) {
            views.forEach(view -> files.add(
                    target + "/" + view.fileName(), view.render(calendar).getBytes(StandardCharsets.UTF_8)));
            files.commit();
        }
    }

    /** Returns FINDINGS if an operation ends too soon, else CLEAN. */
    public ExitCode verdict() {
        return tooSoon.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    /** Tells what the calendar itself does not: what ends too soon, and what no version offers. */
    public List<String> sentences() {
        return Stream.concat(
                        unknown.stream().map(name -> "No version offers '" + name + "', which is said to be used."),
                        tooSoon.stream()
                                .map(entry -> "Ends too soon: " + entry.name() + ", on " + entry.sunset() + "."))
                .toList();
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

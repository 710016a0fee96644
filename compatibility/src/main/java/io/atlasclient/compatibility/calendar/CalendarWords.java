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
import io.atlasclient.compatibility.report.view.Quantity;
import io.atlasclient.specs.ApiVersion;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** What all views of a calendar say alike. */
final class CalendarWords {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private CalendarWords() {}

    /** Returns the entries by month, both in the order of the calendar. */
    static Map<String, List<CalendarEntry>> byMonth(UpgradeCalendar calendar) {
        return calendar.entries().stream()
                .collect(Collectors.groupingBy(
                        entry -> MONTH.format(entry.sunset()), LinkedHashMap::new, Collectors.toList()));
    }

    static String left(CalendarEntry entry, LocalDate today) {
        long days = entry.daysLeft(today);
        if (days < 0) {
            return "ended " + Quantity.of((int) -days, "day", "days") + " ago";
        }
        return days == 0 ? "ends today" : Quantity.of((int) days, "day", "days") + " left";
    }

    static String versions(SortedSet<ApiVersion> versions) {
        return versions.stream().map(ApiVersion::toString).collect(Collectors.joining(", "));
    }

    /** Returns where to go; a path of the document may be in it. */
    static String successor(CalendarEntry entry) {
        Successor successor = entry.successor();
        if (successor == null) {
            return "no newer version offers it";
        }
        String name = successor.operation().equals(entry.name()) ? "" : ", " + successor.operation();
        return "move to " + successor.version() + name + cost(successor);
    }

    private static String cost(Successor successor) {
        Counts cost = successor.cost();
        if (cost == null) {
            return "";
        } else if (cost.err() + cost.warn() == 0) {
            return ": nothing breaks";
        }
        return ": " + Quantity.of(cost.err(), "change breaks", "changes break") + " callers, " + cost.warn() + " may";
    }

    static String undated(UndatedOperation operation) {
        return operation.written() == null
                ? "deprecated, no date (" + versions(operation.versions()) + ")"
                : "'" + operation.written() + "' is no date (" + versions(operation.versions()) + ")";
    }

    static String moved(MovedDate moved) {
        return (moved.before() == null ? "no date" : moved.before()) + " → "
                + (moved.after() == null ? "no date" : moved.after()) + " (" + moved.version() + ")";
    }
}

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

import io.atlasclient.compatibility.report.view.PlainText;

/** Writes a calendar for a terminal. */
final class TextCalendar {
    private TextCalendar() {}

    static String render(UpgradeCalendar calendar) {
        StringBuilder text = new StringBuilder("Operations that end, seen on " + calendar.today() + "\n");
        CalendarWords.byMonth(calendar).forEach((month, entries) -> {
            text.append('\n').append(month).append('\n');
            entries.forEach(entry -> text.append("  ")
                    .append(entry.sunset())
                    .append("  ")
                    .append(PlainText.oneLine(entry.name()))
                    .append("\n              ")
                    .append(CalendarWords.left(entry, calendar.today()))
                    .append("; ")
                    .append(CalendarWords.versions(entry.versions()))
                    .append("; ")
                    .append(PlainText.oneLine(CalendarWords.successor(entry)))
                    .append('\n'));
        });
        if (calendar.entries().isEmpty()) {
            text.append("\nNone.\n");
        }
        section(text, "Deprecated, end not known", calendar.undated().isEmpty());
        calendar.undated().forEach(operation -> line(text, operation.name() + ": " + CalendarWords.undated(operation)));
        section(text, "Dates that moved", calendar.moved().isEmpty());
        calendar.moved().forEach(moved -> line(text, moved.name() + ": " + CalendarWords.moved(moved)));
        return text.toString();
    }

    private static void section(StringBuilder text, String title, boolean empty) {
        text.append(empty ? "" : "\n" + title + "\n");
    }

    private static void line(StringBuilder text, String content) {
        text.append("  ").append(PlainText.oneLine(content)).append('\n');
    }
}

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

import io.atlasclient.compatibility.report.markdown.MarkdownText;
import java.util.List;

/** Writes a calendar as GitHub Flavored Markdown. */
final class MarkdownCalendar {
    private static final int LONGEST = 300;

    private MarkdownCalendar() {}

    static String render(UpgradeCalendar calendar) {
        StringBuilder page = new StringBuilder("# Operations that end\n\nSeen on " + calendar.today() + ".\n");
        CalendarWords.byMonth(calendar).forEach((month, entries) -> month(page, calendar, month, entries));
        if (calendar.entries().isEmpty()) {
            page.append("\nNone.\n");
        }
        if (!calendar.undated().isEmpty()) {
            page.append("\n## Deprecated, end not known\n\n");
            calendar.undated().forEach(operation -> item(page, operation.name(), CalendarWords.undated(operation)));
        }
        if (!calendar.moved().isEmpty()) {
            page.append("\n## Dates that moved\n\n");
            calendar.moved().forEach(moved -> item(page, moved.name(), CalendarWords.moved(moved)));
        }
        return page.toString();
    }

    private static void month(StringBuilder page, UpgradeCalendar calendar, String month, List<CalendarEntry> entries) {
        page.append("\n## ")
                .append(month)
                .append("\n\n| Ends | Operation | Tag | Versions | Then |\n|---|---|---|---|---|\n");
        for (CalendarEntry entry : entries) {
            String tag = entry.tag() == null ? "" : MarkdownText.prose(entry.tag(), LONGEST);
            page.append("| ")
                    .append(entry.sunset())
                    .append("<br>")
                    .append(CalendarWords.left(entry, calendar.today()))
                    .append(" | ")
                    .append(MarkdownText.cellCode(entry.name(), LONGEST))
                    .append(" | ")
                    .append(tag)
                    .append(" | ")
                    .append(CalendarWords.versions(entry.versions()))
                    .append(" | ")
                    .append(MarkdownText.prose(CalendarWords.successor(entry), LONGEST))
                    .append(" |\n");
        }
    }

    private static void item(StringBuilder page, String name, String text) {
        page.append("- ")
                .append(MarkdownText.code(name, LONGEST))
                .append(": ")
                .append(MarkdownText.prose(text, LONGEST))
                .append('\n');
    }
}

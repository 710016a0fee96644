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

import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import java.util.Arrays;
import java.util.List;

/** The views of a calendar. */
public enum CalendarFormat {
    /** For terminals. */
    TEXT("text", "calendar.txt"),
    /** For a wiki or a comment. */
    MARKDOWN("markdown", "calendar.md"),
    /** For browsers, in one file. */
    HTML("html", "calendar.html"),
    /** For programs. */
    JSON("json", "calendar.json"),
    /** For calendars to subscribe to. */
    ICALENDAR("ics", "calendar.ics");

    private final String shortName;
    private final String fileName;

    CalendarFormat(String shortName, String fileName) {
        this.shortName = shortName;
        this.fileName = fileName;
    }

    /**
     * Finds a view by its name.
     *
     * @param name text, markdown, html, json or ics
     * @throws ProblemsException if there is none of that name
     */
    public static CalendarFormat parse(String name) {
        return Arrays.stream(values())
                .filter(format -> format.shortName.equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemsException(List.of(new Problem(
                        "format '" + name + "'",
                        "#",
                        "There is no such format.",
                        "Use one of text, markdown, html, json and ics."))));
    }

    /** Returns the name of a file for this view. */
    public String fileName() {
        return fileName;
    }

    /**
     * Writes a calendar; the same calendar gives the same text.
     *
     * @param calendar the calendar
     */
    public String render(UpgradeCalendar calendar) {
        return switch (this) {
            case TEXT -> TextCalendar.render(calendar);
            case MARKDOWN -> MarkdownCalendar.render(calendar);
            case HTML -> HtmlCalendar.render(calendar);
            case JSON -> JsonCalendar.render(calendar);
            case ICALENDAR -> IcsCalendar.render(calendar);
        };
    }
}

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

import static io.atlasclient.compatibility.report.html.HtmlText.escape;

import io.atlasclient.compatibility.report.html.Page;
import java.util.List;

/** Writes a calendar as one HTML file. */
final class HtmlCalendar {
    private HtmlCalendar() {}

    static String render(UpgradeCalendar calendar) {
        StringBuilder body = new StringBuilder("<header>\n<h1>Operations that end</h1>\n<p class=\"facts\">Seen on ");
        body.append(calendar.today()).append("</p>\n</header>\n<main>\n");
        CalendarWords.byMonth(calendar).forEach((month, entries) -> month(body, calendar, month, entries));
        if (calendar.entries().isEmpty()) {
            body.append("<p>None.</p>\n");
        }
        list(
                body,
                "Deprecated, end not known",
                calendar.undated().stream()
                        .map(operation -> item(operation.name(), CalendarWords.undated(operation)))
                        .toList());
        list(
                body,
                "Dates that moved",
                calendar.moved().stream()
                        .map(moved -> item(moved.name(), CalendarWords.moved(moved)))
                        .toList());
        return Page.of("Operations that end", body.append("</main>\n").toString());
    }

    private static void month(StringBuilder body, UpgradeCalendar calendar, String month, List<CalendarEntry> entries) {
        body.append("<section>\n<h2>").append(month).append(" <span>(").append(entries.size());
        body.append(")</span></h2>\n<ul class=\"calendar\">\n");
        for (CalendarEntry entry : entries) {
            body.append("<li><time datetime=\"")
                    .append(entry.sunset())
                    .append("\">")
                    .append(entry.sunset());
            body.append("</time> <code>").append(escape(entry.name())).append("</code><br>");
            body.append(escape(String.join(
                    " · ",
                    CalendarWords.left(entry, calendar.today()),
                    entry.tag() == null ? "no tag" : entry.tag(),
                    CalendarWords.versions(entry.versions()),
                    CalendarWords.successor(entry))));
            body.append("</li>\n");
        }
        body.append("</ul>\n</section>\n");
    }

    private static String item(String name, String text) {
        return "<li><code>" + escape(name) + "</code> " + escape(text) + "</li>\n";
    }

    private static void list(StringBuilder body, String title, List<String> items) {
        if (!items.isEmpty()) {
            body.append("<section>\n<h2>").append(title).append(" <span>(").append(items.size());
            body.append(")</span></h2>\n<ul>\n").append(String.join("", items)).append("</ul>\n</section>\n");
        }
    }
}

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
package io.atlasclient.compatibility.report.html;

import io.atlasclient.compatibility.finding.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lines around a place.
 *
 * @param lines the lines, from top to bottom
 */
record Excerpt(List<Line> lines) {
    private static final int CONTEXT = 2;
    private static final int MOST_CHANGED = 8;
    /** Some documents are one line. */
    private static final int LONGEST_LINE = 160;

    private static final int BEFORE_COLUMN = 40;

    /**
     * One line.
     *
     * @param number its number, 1 for the first
     * @param text the line, or the part of it around the place
     * @param changed whether the place is on it
     */
    record Line(int number, String text, boolean changed) {}

    /** Returns the lines around a place; none if the text or the place is not known. */
    static Excerpt of(@Nullable Site site, Map<String, List<String>> texts) {
        List<String> text =
                site == null || site.file() == null ? List.of() : texts.getOrDefault(site.file(), List.of());
        List<Line> lines = new ArrayList<>();
        if (site == null || !site.isPositioned() || site.line() > text.size()) {
            return new Excerpt(lines);
        }
        int lastChanged = Math.min(Math.max(site.line(), site.endLine()), site.line() + MOST_CHANGED - 1);
        int first = Math.max(1, site.line() - CONTEXT);
        int last = Math.min(text.size(), lastChanged + CONTEXT);
        for (int number = first; number <= last; number++) {
            boolean changed = number >= site.line() && number <= lastChanged;
            lines.add(new Line(number, part(text.get(number - 1), number == site.line() ? site.column() : 1), changed));
        }
        return new Excerpt(lines);
    }

    private static String part(String line, int column) {
        if (line.length() <= LONGEST_LINE) {
            return line;
        }
        int start = Math.max(0, Math.min(column - 1 - BEFORE_COLUMN, line.length() - LONGEST_LINE));
        int end = Math.min(line.length(), start + LONGEST_LINE);
        return (start > 0 ? "…" : "") + whole(line, start, end) + (end < line.length() ? "…" : "");
    }

    /** Does not cut between the two halves of a character. */
    private static String whole(String line, int start, int end) {
        int from = Character.isLowSurrogate(line.charAt(start)) ? start + 1 : start;
        int to = Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end;
        return line.substring(from, to);
    }
}

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

import io.atlasclient.compatibility.report.view.PlainText;

/** Texts from documents, made harmless for HTML. */
public final class HtmlText {
    private HtmlText() {}

    /**
     * Returns a text that reads as it is, in elements and in quoted attributes (HTML, section 13.1.2).
     *
     * @param text any text
     */
    public static String escape(String text) {
        return escapeMarkup(PlainText.oneLine(text));
    }

    /** Returns texts as one attribute, each on a line of its own. */
    static String lines(Iterable<String> texts) {
        StringBuilder lines = new StringBuilder();
        for (String text : texts) {
            lines.append(lines.isEmpty() ? "" : "&#10;").append(escape(text));
        }
        return lines.toString();
    }

    private static String escapeMarkup(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}

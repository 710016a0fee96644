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
package io.atlasclient.compatibility.report.view;

import java.util.Locale;

/** Texts from documents, made harmless for outputs that have no markup. */
public final class PlainText {
    private static final String ELLIPSIS = "…";

    private PlainText() {}

    /**
     * Returns a text on one line. Control characters, among them the escapes that terminals obey, become visible; so do
     * the marks that turn the direction of writing.
     *
     * @param text any text
     */
    public static String oneLine(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(line, character));
        return line.toString();
    }

    /** Most texts are, and a report has many. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' ' || character > '~') {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder line, int character) {
        if (character == '\n' || character == '\t' || character == '\r') {
            line.append(' ');
        } else if (isInvisible(character)) {
            line.append(String.format(Locale.ROOT, "\\u%04x", character));
        } else {
            line.appendCodePoint(character);
        }
    }

    private static boolean isInvisible(int character) {
        // The last two of each plane are no characters (Unicode, section 23.7), and XML 1.0 forbids the first pair.
        if ((character & 0xfffe) == 0xfffe) {
            return true;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    /**
     * Returns a text that is no longer than it may be; what is cut off is replaced by an ellipsis.
     *
     * @param text any text
     * @param limit the most code points, 1 or more
     */
    public static String clip(String text, int limit) {
        if (text.length() <= limit || text.codePointCount(0, text.length()) <= limit) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, limit - 1)) + ELLIPSIS;
    }
}

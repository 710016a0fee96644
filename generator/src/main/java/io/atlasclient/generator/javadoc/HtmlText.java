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
package io.atlasclient.generator.javadoc;

/** Text as HTML, character by character. */
final class HtmlText {
    /** What a Markdown parser makes of NUL. */
    private static final int REPLACEMENT = 0xfffd;

    private HtmlText() {}

    /** Escapes what HTML, Javadoc or the Java scanner would interpret; white space becomes spaces, the unprintable goes. */
    static String escape(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(html, c));
        return html.toString();
    }

    private static void append(StringBuilder html, int c) {
        switch (c) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '@' -> html.append("&#64;");
            case '\\' -> html.append("&#92;");
            default -> {
                if (Character.isWhitespace(c)) {
                    html.append(' ');
                } else if (!isDropped(c)) {
                    html.appendCodePoint(c);
                }
            }
        }
    }

    private static boolean isDropped(int c) {
        return Character.isISOControl(c) || isLoneSurrogate(c) || changesDirection(c) || c == REPLACEMENT;
    }

    private static boolean isLoneSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** Such characters make source code look different from what it is (CVE-2021-42574). */
    private static boolean changesDirection(int c) {
        return c == 0x61c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    }
}

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
package io.atlasclient.generator.emit;

import java.util.HexFormat;

/** Text of a document as Java text that means exactly it, and nothing else (JLS 3.3, 3.10.5, 3.10.7). */
final class JavaLiterals {
    private static final HexFormat HEX = HexFormat.of();

    private JavaLiterals() {}

    /**
     * Returns a string literal.
     *
     * @param text any string, also with control characters and lone surrogates
     * @return the literal with its quotes, on one line; printable characters stay as they are
     */
    static String string(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> appendPlain(literal, text, i);
            }
        }
        return literal.append('"').toString();
    }

    private static void appendPlain(StringBuilder out, String text, int index) {
        char c = text.charAt(index);
        if (isPrintable(text, index)) {
            out.append(c);
        } else {
            out.append("\\u").append(HEX.toHexDigits(c));
        }
    }

    private static boolean isPrintable(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        } else if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return !isControl(c) && !isInvisible(c);
    }

    private static boolean isControl(char c) {
        return c < 0x20 || (c >= 0x7f && c < 0xa0);
    }

    /** Whether it is a mark that can make a source look different from what it is: separators, direction marks. */
    private static boolean isInvisible(char c) {
        return (c >= 0x200b && c <= 0x200f)
                || (c >= 0x2028 && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x206f)
                || c == 0xfeff;
    }

    /**
     * Returns a line that is safe in a comment: it neither ends the comment nor starts a Unicode escape, which Java
     * reads in comments too.
     *
     * @param line one line, which may hold HTML
     */
    static String comment(String line) {
        StringBuilder safe = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean endsComment = c == '/' && i > 0 && line.charAt(i - 1) == '*';
            boolean startsEscape = c == '\\' && i + 1 < line.length() && line.charAt(i + 1) == 'u';
            if (endsComment) {
                safe.append("&#47;");
            } else if (startsEscape) {
                safe.append("&#92;");
            } else if (!isPrintable(line, i)) {
                safe.append(' ');
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }
}

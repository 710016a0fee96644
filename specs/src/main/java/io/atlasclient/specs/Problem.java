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
package io.atlasclient.specs;

import java.util.Comparator;
import java.util.Locale;

/**
 * One thing that is wrong with an input, told so that its author can mend it.
 *
 * @param document what was read, as the user named it: a file, a URL, or {@code openapi-<version>.json}
 * @param pointer the JSON pointer (RFC 6901) of the place as a URI fragment, such as
 *     {@code #/components/schemas/StreamsConnection}; {@code #} for the whole document
 * @param message what is wrong there, one sentence
 * @param remedy what to do about it, one sentence
 */
public record Problem(String document, String pointer, String message, String remedy) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::document)
            .thenComparing(Problem::pointer)
            .thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** Returns the problem on one line: document, pointer, message, remedy; control characters are escaped. */
    @Override
    public String toString() {
        return oneLine(document + pointer + ": " + message + " " + remedy);
    }

    /** Names and messages come from documents, which could otherwise forge lines of a log. */
    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                line.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                line.append(c);
            }
        }
        return line.toString();
    }
}

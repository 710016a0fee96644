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

import java.util.ArrayList;
import java.util.List;

/** Breaks a line of HTML at its spaces. */
final class LineWrapping {
    /** Stands for a space that must not become a line break. Cannot come from a document: control characters go. */
    static final char NO_BREAK = '\u0001';

    private LineWrapping() {}

    /** Returns lines of at most {@code width} characters, except where a single word is longer. */
    static List<Line> wrap(String html, int width) {
        List<Line> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : html.split(" ", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(finished(line));
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(finished(line));
        }
        return lines;
    }

    private static Line finished(StringBuilder line) {
        return new Line(line.toString().replace(NO_BREAK, ' '), false);
    }
}

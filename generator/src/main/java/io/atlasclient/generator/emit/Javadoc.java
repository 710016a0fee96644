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

import io.atlasclient.generator.model.Doc;
import java.util.ArrayList;
import java.util.List;

/** Documentation comments, line by line and without indentation: the template knows how deep they stand. */
final class Javadoc {
    private Javadoc() {}

    /**
     * Returns the lines of a comment.
     *
     * @param doc the text
     * @param tags block tags such as a parameter's, in order; a line feed starts a new line
     * @return the lines from the opening to the closing of the comment; none if there is nothing to say
     */
    static List<String> comment(Doc doc, List<String> tags) {
        List<String> text = new ArrayList<>(doc.lines());
        if (!text.isEmpty() && !tags.isEmpty()) {
            text.add("");
        }
        tags.forEach(tag -> tag.lines().forEach(text::add));
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(text.size() + 2);
        if (text.size() == 1 && text.get(0).length() <= 100) {
            lines.add("/** " + JavaLiterals.comment(text.get(0)) + " */");
            return lines;
        }
        lines.add("/**");
        text.forEach(line -> lines.add(line.isBlank() ? " *" : " * " + JavaLiterals.comment(line)));
        lines.add(" */");
        return lines;
    }

    /**
     * Returns any text as code: inline HTML in which nothing is a tag, an entity or a Javadoc tag.
     *
     * @param text any string
     */
    static String code(String text) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&', '<', '>', '@', '{', '}', '\\', '*' ->
                    html.append("&#").append((int) c).append(';');
                default -> html.append(c);
            }
        }
        String line = JavaLiterals.comment(html.toString());
        // Doclint objects to an element without visible content.
        return "<code>" + (line.isBlank() ? '"' + line + '"' : line) + "</code>";
    }
}

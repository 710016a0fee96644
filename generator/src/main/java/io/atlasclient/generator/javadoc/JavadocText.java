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

import java.util.List;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * HTML for Javadoc comments, made from texts that may hold anything.
 *
 * <p>Nothing that comes out can end the comment, begin a tag of Javadoc or of HTML that is not meant, or begin a Unicode
 * escape (JLS 17, section 3.3). It is well-formed in the eyes of {@code javac -Xdoclint:all}.
 */
public final class JavadocText {
    private static final Parser MARKDOWN = Parser.builder().build();

    private JavadocText() {}

    /**
     * Renders Markdown (CommonMark 0.31): paragraphs, lists, code, emphasis, absolute links. Relative links and
     * images become their text, headings become bold, inline HTML loses its tags; tags that HTML does not have become
     * visible text.
     *
     * @param markdown the text; null counts as empty
     * @return the lines of the comment without leading asterisks, of about 110 characters unless a word is longer; empty
     *     if there is nothing to say
     */
    public static List<String> fromMarkdown(@Nullable String markdown) {
        if (markdown == null || markdown.isBlank()) {
            return List.of();
        }
        return HtmlBlocks.of(MARKDOWN.parse(markdown)).stream()
                .map(Line::text)
                .map(JavadocText::guarded)
                .toList();
    }

    /**
     * Renders plain text, such as a title or a value. Line breaks become spaces.
     *
     * @param text any string
     * @return one line of HTML, possibly empty
     */
    public static String escape(String text) {
        String guarded = guarded(HtmlText.escape(text));
        return guarded.endsWith("*") ? guarded.substring(0, guarded.length() - 1) + "&#42;" : guarded;
    }

    /** The end of a comment may come about between two pieces of text, so whole lines are looked at. */
    private static String guarded(String line) {
        String inner = line.replace("*/", "*&#47;");
        return inner.startsWith("/") ? "&#47;" + inner.substring(1) : inner;
    }
}

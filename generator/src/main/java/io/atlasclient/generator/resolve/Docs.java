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
package io.atlasclient.generator.resolve;

import io.atlasclient.generator.javadoc.JavadocText;
import io.atlasclient.generator.model.Doc;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes documentation: what the document says, unless that is to be left out, and the facts. */
final class Docs {
    private final boolean descriptions;
    private final Map<String, List<String>> converted = new HashMap<>();

    Docs(boolean descriptions) {
        this.descriptions = descriptions;
    }

    /**
     * Returns documentation.
     *
     * @param plain what to say if the document says nothing, a sentence with a full stop
     * @param markdown the document's texts in order, null or blank ones are left out
     * @param facts sentences of our own, appended as paragraphs
     */
    Doc of(String plain, List<@Nullable String> markdown, List<String> facts) {
        List<String> lines = new ArrayList<>();
        for (String text : markdown) {
            if (descriptions && text != null && !text.isBlank()) {
                addParagraph(lines, converted.computeIfAbsent(text, JavadocText::fromMarkdown));
            }
        }
        if (lines.isEmpty()) {
            lines.add(JavadocText.escape(plain));
        }
        if (!facts.isEmpty()) {
            addParagraph(lines, facts.stream().map(JavadocText::escape).toList());
        }
        return new Doc(lines);
    }

    /**
     * Returns documentation of an argument: a {@code @param} tag reads best as one paragraph.
     *
     * @param plain what to say if the document says nothing
     * @param markdown the document's text; null if there is none
     * @param facts sentences of our own
     */
    Doc ofArgument(String plain, @Nullable String markdown, List<String> facts) {
        List<String> lines =
                new ArrayList<>(of(plain, Arrays.asList(markdown), List.of()).lines());
        facts.stream().map(JavadocText::escape).forEach(lines::add);
        return new Doc(lines);
    }

    private static void addParagraph(List<String> lines, List<String> more) {
        if (lines.isEmpty()) {
            lines.addAll(more);
        } else if (!more.isEmpty()) {
            lines.add("");
            lines.add(startsBlock(more.get(0)) ? more.get(0) : "<p>" + more.get(0));
            lines.addAll(more.subList(1, more.size()));
        }
    }

    private static boolean startsBlock(String line) {
        return line.startsWith("<p>") || line.startsWith("<ul>") || line.startsWith("<ol>") || line.startsWith("<pre>");
    }

    /** Returns the constraints and the default of a schema as sentences. */
    static List<String> facts(Schema<?> schema) {
        List<String> facts = new ArrayList<>();
        fact(facts, "Default", schema.getDefault());
        fact(facts, "Format", plainFormat(schema.getFormat()));
        fact(facts, "Pattern", schema.getPattern());
        fact(facts, "Minimum", schema.getMinimum());
        fact(facts, "Maximum", schema.getMaximum());
        fact(facts, "Minimum length", schema.getMinLength());
        fact(facts, "Maximum length", schema.getMaxLength());
        fact(facts, "Minimum number of items", schema.getMinItems());
        fact(facts, "Maximum number of items", schema.getMaxItems());
        return facts;
    }

    private static @Nullable String plainFormat(@Nullable String format) {
        return format == null
                        || List.of("int32", "int64", "double", "float", "date", "date-time")
                                .contains(format)
                ? null
                : format;
    }

    private static void fact(List<String> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.add(name + ": " + value + ".");
        }
    }
}

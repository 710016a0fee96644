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

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavadocTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a & b < c > d | a &amp; b &lt; c &gt; d",
                "me@example.org | me&#64;example.org",
                "*/ int x; /* | *&#47; int x; /&#42;",
                "/ slash | &#47; slash",
                "C:\\x | C:&#92;x",
                "{@code x} | {&#64;code x}",
            })
    void plain_text_is_escaped(String text, String expected) {
        assertThat(JavadocText.escape(text)).isEqualTo(expected);
    }

    @Test
    void control_characters_and_lone_surrogates_are_dropped() {
        assertThat(JavadocText.escape("a\u0000b\ud800c\u202ed\r\ne")).isEqualTo("abcd  e");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "`a<b>` **bold** *em* | <code>a&lt;b&gt;</code> <strong>bold</strong> <em>em</em>",
                "[docs](https://example.org/?a=1&b=2) | <a href=\"https://example.org/?a=1&amp;b=2\">docs</a>",
                "[tag](#tag/Streams) | tag",
                "[mail](mailto:me@example.org) | mail",
                "![alt](https://example.org/x.png) | alt",
                "# Title | <strong>Title</strong>",
                "<abbr title=\"x\">ARN</abbr> of <name> | ARN of &lt;name&gt;",
                "**outer **inner** outer** | <strong>outer inner outer</strong>",
            })
    void inline_markdown_becomes_html(String markdown, String expected) {
        assertThat(JavadocText.fromMarkdown(markdown)).containsExactly(expected);
    }

    @Test
    void the_first_paragraph_is_bare_and_lists_are_indented() {
        String markdown = """
                Where it runs.

                - `A`: first
                - second
                  1. nested

                ```
                {
                  "a": 1
                }
                ```
                > quoted
                """;

        assertThat(JavadocText.fromMarkdown(markdown))
                .containsExactly(
                        "Where it runs.",
                        "<ul>",
                        "  <li><code>A</code>: first</li>",
                        "  <li>second",
                        "    <ol>",
                        "      <li>nested</li>",
                        "    </ol></li>",
                        "</ul>",
                        "<pre>",
                        "{",
                        "  \"a\": 1",
                        "}",
                        "</pre>",
                        "<p>quoted");
    }

    @Test
    void lines_are_wrapped_but_never_inside_a_tag() {
        String markdown = "word ".repeat(40) + "[link](https://example.org/" + "x".repeat(100) + ")";

        assertThat(JavadocText.fromMarkdown(markdown))
                .hasSize(3)
                .startsWith("word ".repeat(22).strip(), "word ".repeat(18).strip())
                .endsWith("<a href=\"https://example.org/" + "x".repeat(100) + "\">link</a>");
    }

    @Test
    void nothing_to_say_is_no_line() {
        assertThat(Stream.of(
                        null, "", " \n", "- ", "***", "```\n```", "![](x.png)", "\u0000", "[](https://example.org)"))
                .allSatisfy(markdown ->
                        assertThat(JavadocText.fromMarkdown(markdown)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "> ",
                "*",
                "*a ",
                "**a*",
                "- ",
                "-\n",
                "[",
                "![",
                "[a](",
                "`",
                "`a``",
                "<",
                "<!--",
                "&",
                "_a__b",
                "a\n\n",
                "\\",
                "<a href=\"",
                "[a]: x\n",
                "    a\n",
                "1. "
            })
    void long_runs_of_markup_are_rendered(String repeated) {
        String markdown = repeated.repeat(100_000 / repeated.length());

        assertThat(JavadocText.fromMarkdown(markdown))
                .allSatisfy(line -> assertThat(line).doesNotContain("*/"));
    }

    @Test
    void a_megabyte_is_rendered() {
        assertThat(JavadocText.fromMarkdown("**b** ".repeat(175_000)).get(0)).startsWith("<strong>b</strong> <strong>");
    }
}

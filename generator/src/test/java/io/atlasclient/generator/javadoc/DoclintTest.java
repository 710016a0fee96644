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

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoclintTest {
    private static final List<String> FRAGMENTS = List.of(
            "word",
            " ",
            "\n",
            "\n\n",
            "*",
            "**",
            "_",
            "`",
            "```\n",
            "- ",
            "1. ",
            "    ",
            "> ",
            "# ",
            "@see ",
            "{@code ",
            "*/",
            "/",
            "\\u002a",
            "\\",
            "<b>",
            "</b>",
            "<x>",
            "<br/>",
            "&",
            "&amp;",
            "[a](http://e.org/?a=1&b=@)",
            "![",
            "](",
            "[",
            "]",
            ")",
            "\u0000",
            "\ud800",
            "\u202e",
            "\u2028",
            "\u00a0",
            "<http://e.org>",
            "---\n",
            "<!--",
            "-->");

    @TempDir
    private Path classes;

    private static Stream<String> texts() {
        return Stream.of(
                "Name of the connection.",
                "One paragraph.\n\nAnother with `code`, **bold** and *emphasis*.",
                "Choices:\n\n- **A**: first\n- `B`: second\n  1. nested\n  2. list\n\nThe end.",
                "- list first",
                "- \n- ",
                "- - - deep",
                "- para\n\n  second para\n\n      code in item",
                "# Heading\n\ntext\n\n## **Bold** heading",
                "```json\n{\"a\": \"<b>@c\"}\n\n*/\n/ slash\n```",
                "```\n```",
                "    indented <code>\n\tand @param tabs",
                "See [docs](https://example.org/a?b=1&c=2#d) and [other](#tag/Streams) and <https://example.org/x@y*/z>.",
                "[](https://example.org) [ ](https://example.org) [bad](https://exa mple) [js](javascript:alert(1))",
                "[user](https://a@example.org) [ipv6](http://[::1]/) [\u00e9](https://example.org/\u00e9)",
                "[![image [x](http://a.b)](i.png)](https://example.org)",
                "*/ System.exit(0); /*",
                "\\u002a\\u002f \\u0022",
                "/ at the start",
                "* /\n*\n/",
                "{@link Foo} @param x {@code unbalanced",
                "@deprecated\n@since 1",
                "`{@code x}` `*/` `<x>` ` `",
                "**a *b **c** d* e** ***x***",
                "<b>raw</b> <script>alert(1)</script> <abbr title=\"x\">ARN</abbr> <database>.<collection>",
                "<div>\nblock\n</div>\n\nafter",
                "<!-- comment --> <?php ?> <![CDATA[x]]>",
                "a < b && c > d &lt; &#64; &bogus;",
                "> quote\n> more\n\n***\n\nafter",
                "\u0000\u0007\ud800 \udc00 \u202e \u00a0",
                "\u00a0",
                "\u2003",
                "\u2028 line\u0085next",
                "term: " + "x".repeat(400),
                ">".repeat(10_000) + " deep",
                "*".repeat(10_000) + "deep" + "*".repeat(10_000),
                "- ".repeat(10_000) + "deep",
                "[".repeat(10_000) + "deep" + "](http://a.b)".repeat(1_000),
                "![".repeat(10_000) + "deep" + "](http://a.b)".repeat(1_000),
                IntStream.range(0, 200)
                        .mapToObj(depth -> "  ".repeat(depth) + "- item\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void every_text_makes_a_comment_that_doclint_accepts() {
        assertThat(problems(texts().toList())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p></p>", "a < b", "<em>a <em>b</em></em>", "{@link Nothing}", "@param x", "<ul></ul>"})
    void doclint_would_tell(String comment) {
        assertThat(compile("/**\n * A. " + comment + "\n * " + comment + "\n */\npublic interface Documented {}\n"))
                .isNotEmpty();
    }

    @Test
    void texts_at_random_make_comments_that_doclint_accepts() {
        Random random = new Random(7);
        List<String> texts = IntStream.range(0, 3_000)
                .mapToObj(i -> IntStream.range(0, 1 + random.nextInt(25))
                        .mapToObj(j -> FRAGMENTS.get(random.nextInt(FRAGMENTS.size())))
                        .collect(Collectors.joining()))
                .toList();

        assertThat(problems(texts)).isEmpty();
    }

    @Test
    void plain_text_makes_a_comment_that_doclint_accepts() {
        String source = texts().map(text -> " * <p>x " + JavadocText.escape(text) + "/\n")
                .collect(Collectors.joining("", "/**\n * Texts.\n", " */\npublic interface Documented {}\n"));

        assertThat(compile(source)).isEmpty();
    }

    /** One interface with a constant per text, so that a text that leaves its comment cannot compile. */
    private List<String> problems(List<String> texts) {
        StringBuilder source = new StringBuilder("/** Documented. */\npublic interface Documented {\n");
        for (int i = 0; i < texts.size(); i++) {
            source.append("/**\n");
            Stream.concat(JavadocText.fromMarkdown(texts.get(i)).stream(), Stream.of("<p>The end."))
                    .forEach(line -> source.append(" *")
                            .append(line.isEmpty() ? "" : " " + line)
                            .append('\n'));
            source.append(" */\nint C").append(i).append(" = ").append(i).append(";\n");
        }
        return compile(source.append("}\n").toString());
    }

    private List<String> compile(String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Documented.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        List<String> options =
                List.of("--release", "17", "-Xdoclint:all", "-Xlint:all", "-Xmaxwarns", "20", "-d", classes.toString());
        compiler.getTask(null, null, diagnostics, options, null, List.of(file)).call();
        return diagnostics.getDiagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT) + " in: "
                        + source.lines()
                                .skip(Math.max(0, diagnostic.getLineNumber() - 2))
                                .limit(3)
                                .toList())
                .toList();
    }
}

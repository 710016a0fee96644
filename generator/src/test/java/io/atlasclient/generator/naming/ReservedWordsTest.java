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

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReservedWordsTest {
    static Stream<Arguments> entries() {
        return Stream.of(
                        entries(ReservedWords.JAVA_KEYWORDS, JavaIdentifiers::parameterName),
                        entries(ReservedWords.JAVA_KEYWORDS, JavaIdentifiers::memberName),
                        entries(ReservedWords.JAVA_KEYWORDS, JavaIdentifiers::queryMemberName),
                        entries(ReservedWords.JAVA_KEYWORDS, JavaIdentifiers::methodName),
                        entries(ReservedWords.OBJECT_METHODS, JavaIdentifiers::memberName),
                        entries(ReservedWords.OBJECT_METHODS, JavaIdentifiers::queryMemberName),
                        entries(ReservedWords.OBJECT_METHODS, JavaIdentifiers::methodName),
                        entries(ReservedWords.GENERATED_MEMBERS, JavaIdentifiers::memberName),
                        entries(ReservedWords.GENERATED_MEMBERS, JavaIdentifiers::queryMemberName),
                        entries(ReservedWords.QUERY_MEMBERS, JavaIdentifiers::queryMemberName),
                        entries(ReservedWords.GENERATED_PARAMETERS, JavaIdentifiers::parameterName),
                        entries(ReservedWords.GENERATED_CONSTANTS, JavaIdentifiers::constantName),
                        entries(ReservedWords.JAVA_LANG_TYPES, JavaIdentifiers::className),
                        entries(ReservedWords.LIBRARY_TYPES, JavaIdentifiers::className),
                        entries(ReservedWords.GENERATED_TYPES, JavaIdentifiers::className))
                .flatMap(entries -> entries);
    }

    private static Stream<Arguments> entries(ReservedWords reserved, UnaryOperator<String> style) {
        return reserved.words().stream()
                .filter(word -> !word.equals("_"))
                .sorted()
                .map(word -> Arguments.of(word, style));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void a_reserved_word_gets_an_underscore(String word, UnaryOperator<String> style) {
        assertThat(style.apply(word)).isEqualTo(word + "_");
    }

    @Test
    void a_device_gets_an_underscore_whatever_its_case() {
        assertThat(ReservedWords.DEVICE_NAMES.words()).hasSize(22).allSatisfy(device -> {
            assertThat(JavaIdentifiers.className(device)).isEqualTo(WordStyle.capitalized(device) + "_");
            assertThat(JavaIdentifiers.className(device.toUpperCase(Locale.ROOT)))
                    .endsWith("_");
        });
    }

    @Test
    void every_keyword_of_the_compiler_is_listed() {
        Set<String> words = ReservedWords.JAVA_KEYWORDS.words();

        assertThat(words.stream().filter(word -> !SourceVersion.isKeyword(word)))
                .containsExactly("yield");
        assertThat(Stream.of("_", "true", "false", "null", "strictfp", "non-sealed", "record", "sealed", "var", "when")
                        .filter(SourceVersion::isKeyword))
                .allMatch(words::contains);
    }

    @Test
    void the_methods_of_object_are_listed() {
        assertThat(names(Object.class, 0)).isSubsetOf(ReservedWords.OBJECT_METHODS.words());
        assertThat(ReservedWords.OBJECT_METHODS.words()).isSubsetOf(names(Object.class, 1));
    }

    @Test
    void the_methods_of_maps_are_listed_that_a_query_class_inherits() {
        Set<String> inherited = new TreeSet<>(names(AbstractMap.class, 3));
        inherited.addAll(names(Map.class, 3));
        inherited.removeAll(ReservedWords.OBJECT_METHODS.words());
        Set<String> listed = new TreeSet<>(ReservedWords.QUERY_MEMBERS.words());
        listed.remove("headers");

        assertThat(inherited).containsAll(listed);
        assertThat(names(AbstractMap.class, 0))
                .filteredOn(name -> !isOfObject(name))
                .isSubsetOf(listed);
    }

    private static boolean isOfObject(String name) {
        return ReservedWords.OBJECT_METHODS.contains(name);
    }

    private static Set<String> names(Class<?> type, int mostParameters) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                .filter(method -> method.getParameterCount() <= mostParameters)
                .map(Method::getName)
                .filter(name -> !name.contains("$"))
                .collect(Collectors.toSet());
    }
}

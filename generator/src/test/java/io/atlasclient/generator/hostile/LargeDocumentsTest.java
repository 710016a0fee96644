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

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.generator.testing.Compilation;
import io.atlasclient.generator.testing.Documents;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.SpecDocument;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is too large for a class file is refused; what is as large as allowed compiles. */
class LargeDocumentsTest {
    private static final int MOST_PROPERTIES = 400;
    private static final int MOST_VALUES = 2000;
    private static final int LONGEST_TEXT = 10_000;

    @Test
    void theLargestObjectCompiles() {
        compiles(object(MOST_PROPERTIES));
    }

    @Test
    void aLargerObjectIsRefused() {
        isRefused(
                object(MOST_PROPERTIES + 1),
                "openapi.json#/components/schemas/S/properties/a-rather-long-name-0: The object has more than 400"
                        + " properties, this one among them. Split it, or make it a map by additionalProperties.");
    }

    @Test
    void theLargestEnumCompiles() {
        compiles(enumOf(MOST_VALUES));
    }

    @Test
    void aLargerEnumIsRefused() {
        isRefused(
                enumOf(MOST_VALUES + 1),
                "openapi.json#/components/schemas/S/properties/e: The enum has more than 2000 values. Leave the list"
                        + " out; then it is a plain string.");
    }

    @Test
    void theLongestNameCompiles() {
        compiles(named("\u00e4".repeat(LONGEST_TEXT)));
    }

    @Test
    void aLongerNameIsRefused() {
        isRefused(
                named("x".repeat(LONGEST_TEXT + 1)),
                "openapi.json#/components/schemas/S/properties/" + "x".repeat(40)
                        + "...: A name or value is longer than 10000 characters. Choose a shorter one.");
    }

    @Test
    void aLongerValueIsRefused() {
        isRefused(
                "{\"e\":{\"type\":\"string\",\"enum\":[\"" + "x".repeat(LONGEST_TEXT + 1) + "\"]}}",
                "openapi.json#/components/schemas/S/properties/e/enum/0: A name or value is longer than 10000"
                        + " characters. Choose a shorter one.");
    }

    private static String object(int properties) {
        return IntStream.range(0, properties)
                .mapToObj(i -> "\"a-rather-long-name-" + i + "\":{\"type\":\"string\"}")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String enumOf(int values) {
        return IntStream.range(0, values)
                .mapToObj(i -> "\"A_RATHER_LONG_VALUE_" + i + "\"")
                .collect(Collectors.joining(",", "{\"e\":{\"type\":\"string\",\"enum\":[", "]}}"));
    }

    private static String named(String name) {
        return "{\"" + name + "\":{\"type\":\"string\"}}";
    }

    private static void compiles(String properties) {
        assertThatCode(() -> Compilation.compile(
                        Documents.generate(document(properties)).files()))
                .doesNotThrowAnyException();
    }

    private static void isRefused(String properties, String message) {
        assertThatThrownBy(() -> Documents.generate(document(properties)))
                .isInstanceOf(ProblemsException.class)
                .hasMessage(message);
    }

    private static SpecDocument document(String properties) {
        return Documents.read(
                "openapi.json",
                NestedDocuments.document("{\"S0\":{\"type\":\"object\",\"properties\":{\"s\":"
                        + "{\"$ref\":\"#/components/schemas/S\"}}},\"S\":{\"type\":\"object\",\"properties\":"
                        + properties
                        + "}}"));
    }
}

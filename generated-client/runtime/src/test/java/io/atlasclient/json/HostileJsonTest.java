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
package io.atlasclient.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.atlasclient.sample.Dog;
import io.atlasclient.sample.Pet;
import io.atlasclient.sample.SampleCodecs;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileJsonTest {
    private static final AtlasJson JSON = AtlasJson.with(SampleCodecs.registry());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"hunter2",
                "{\"name\":hunter2}",
                "{\"name\":\"hunter2\"",
                "{\"name\":\"hunter2\",}",
                "{\"name\" \"hunter2\"}",
                "{name:\"hunter2\"}",
                "{\"name\":\"hunter2\\q\"}",
                "{\"name\":\"hunter2\n\"}",
                "{\"friends\":[{\"kind\":\"dog\",\"name\":hunter2}]}",
                "{\"friends\":[{\"kind\":\"dog\"}{]}",
                "{\"kind\":\"dog\",\"name\":\"hunter2\"",
                "{\"weight\":01}",
                "{\"weight\":hunter2}",
                "hunter2",
                "<html>hunter2</html>",
                "{\"a\":[}"
            })
    void brokenJsonIsReportedByPlaceAndWithoutItsContent(String json) {
        assertThatExceptionOfType(AtlasDataException.class)
                .isThrownBy(() -> JSON.read(json, Pet.class))
                .withMessageMatching("(Not valid JSON|JSON ends too early), line \\d+, column \\d+")
                .withNoCause();
    }

    @ParameterizedTest
    @CsvSource({"80", "e282", "ff", "f8888080", "22c328"})
    void brokenUtf8IsReported(String hex) {
        byte[] bytes = HexFormat.of().parseHex("7b226e616d65223a22" + hex + "227d");

        assertThatExceptionOfType(AtlasDataException.class).isThrownBy(() -> JSON.read(bytes, Dog.class));
    }

    @Test
    void otherEncodingsThanUtf8AreNoJson() {
        byte[] bytes = "{\"kind\":\"cat\"}".getBytes(StandardCharsets.UTF_16);

        assertThatExceptionOfType(AtlasDataException.class).isThrownBy(() -> JSON.read(bytes, Pet.class));
    }

    @Test
    void nothingIsNoJson() {
        assertThatExceptionOfType(AtlasDataException.class)
                .isThrownBy(() -> JSON.read(" ", Pet.class))
                .withMessage("There is no JSON: the text is empty");
    }

    @Test
    void onlyOneValueIsRead() {
        assertThatExceptionOfType(AtlasDataException.class)
                .isThrownBy(() -> JSON.read("{} {}", Pet.class))
                .withMessage("There is more than one JSON value");
    }

    @Test
    void anotherTypeIsReported() {
        assertThatExceptionOfType(AtlasDataException.class)
                .isThrownBy(() -> JSON.read("[]", Pet.class))
                .withMessage("The JSON value is not a Pet");
        assertThatExceptionOfType(AtlasDataException.class)
                .isThrownBy(() -> JSON.read("null", Pet.class))
                .withMessage("The JSON value is null, not a Pet");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> JSON.read("{}", StringBuilder.class))
                .withMessage("No registry has a codec of java.lang.StringBuilder");
    }

    @ParameterizedTest
    @ValueSource(ints = {600, 10_000, 1_000_000})
    void deepNestingIsRefusedBeforeTheStackEnds(int depth) {
        String arrays = "{\"x\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
        String models = "{\"kind\":\"dog\",\"friends\":[".repeat(depth) + "]}".repeat(depth);

        for (String json : new String[] {arrays, models}) {
            assertThatExceptionOfType(AtlasDataException.class)
                    .isThrownBy(() -> JSON.read(json, Pet.class))
                    .withMessageStartingWith("JSON is nested too deep, or a name, number or text in it is too long");
        }
    }

    @Test
    void nestingWithinTheLimitIsReadComparedAndWritten() {
        int depth = 240;
        String json = "{\"kind\":\"dog\",\"friends\":[".repeat(depth) + "]}".repeat(depth);
        Pet dog = JSON.read(json, Pet.class);

        assertThat(JSON.write(dog)).isEqualTo(json);
        assertThat(JSON.read(json, Pet.class)).isEqualTo(dog).hasSameHashCodeAs(dog);
    }

    @Test
    void aLongNumberIsRefusedRatherThanConverted() {
        assertThatExceptionOfType(AtlasDataException.class)
                .isThrownBy(() -> JSON.read("{\"x\":" + "9".repeat(100_000) + "}", Dog.class));
    }

    @Test
    void whatJsonCannotExpressIsNotWritten() {
        Dog dog = Dog.builder().weight(Double.NaN).build();

        assertThatExceptionOfType(AtlasDataException.class)
                .isThrownBy(() -> JSON.write(dog))
                .withMessage("JSON cannot express the number NaN");
        assertThat(dog).hasToString("Dog{\"kind\":\"dog\",\"weight\":\"NaN\"}");
    }
}

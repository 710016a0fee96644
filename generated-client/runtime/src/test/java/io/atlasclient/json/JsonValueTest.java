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

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "[]",
                "{}",
                "\"\"",
                "1.50",
                "-0",
                "1E+2",
                "123456789012345678901234567890",
                "{\"b\":1,\"a\":[null,false,{\"c\":\"d\"}]}"
            })
    void textIsKeptExactlyNumbersAndOrderIncluded(String json) {
        assertThat(JsonValue.parse(json)).hasToString(json).isEqualTo(JsonValue.parse(json));
    }

    @ParameterizedTest
    @CsvSource({"1,1.0", "100,1e2", "0,-0.000", "0.1,1E-1", "1e400,10e399"})
    void numbersAreEqualByValue(String one, String other) {
        assertThat(JsonValue.parse(one)).isEqualTo(JsonValue.parse(other)).hasSameHashCodeAs(JsonValue.parse(other));
    }

    @Test
    void numbersBeyondAnyExponentAreEqualByText() {
        JsonNumber huge = new JsonNumber("1e99999999999");

        assertThat(huge).isEqualTo(new JsonNumber("1e99999999999")).isNotEqualTo(new JsonNumber("1"));
        assertThat(huge.asLong()).isNull();
        assertThatExceptionOfType(AtlasDataException.class).isThrownBy(huge::value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "+1", "01", "1.", ".5", "1e", "1e+", "0x1", "NaN", "1 ", "١", "1e5x"})
    void aNumberIsWhatJsonCallsOne(String text) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new JsonNumber(text))
                .withMessage("Not a JSON number");
    }

    @Test
    void valuesAreBuiltAndTakenApart() {
        JsonValue value = new JsonObject(Map.of("a", new JsonArray(List.of(JsonValue.of("x"), JsonValue.of(true)))));

        assertThat(value).hasToString("{\"a\":[\"x\",true]}");
        assertThat(value.get("a")).isInstanceOf(JsonArray.class);
        assertThat(value.get("b")).isNull();
        assertThat(value.asString()).isNull();
        assertThat(JsonValue.of("x").get("a")).isNull();
        assertThat(JsonValue.of("x").asString()).isEqualTo("x");
        assertThat(JsonValue.of(5)).isEqualTo(JsonValue.of(new BigDecimal("5.0")));
        assertThat(JsonValue.ofNull().isNull()).isTrue();
        assertThat(JsonValue.of(false)).isEqualTo(JsonBoolean.FALSE).isNotEqualTo(JsonValue.ofNull());
    }
}

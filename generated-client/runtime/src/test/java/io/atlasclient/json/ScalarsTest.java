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

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {
    @ParameterizedTest
    @CsvSource({"0,0", "-7,-7", "2147483647,2147483647", "3.0,3", "3e2,300", "-0,0", "120E-1,12"})
    void integersMayBeWrittenAsAnyNumberWithoutFraction(String json, int value) {
        assertThat(JsonReader.of(json).readInteger()).isEqualTo(value);
        assertThat(JsonReader.of(json).readLong()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "3.5", "\"3\"", "true", "null", "[]", "{}", "1e400000000", "1e-400000000"})
    void whatIsNoIntegerOf32BitsIsKeptAsItIs(String json) {
        JsonReader in = JsonReader.of(json);

        assertThat(in.readInteger()).isNull();
        assertThat(in.takeMismatch().toString()).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9223372036854775808", "-9223372036854775809", "0.1", "1e19", "99999999999999999999999", "\"\""})
    void whatIsNoIntegerOf64BitsIsKeptAsItIs(String json) {
        JsonReader in = JsonReader.of(json);

        assertThat(in.readLong()).isNull();
        assertThat(in.takeMismatch().toString()).isEqualTo(json);
    }

    @Test
    void theLimitsOf64BitsAreRead() {
        assertThat(JsonReader.of("9223372036854775807").readLong()).isEqualTo(Long.MAX_VALUE);
        assertThat(JsonReader.of("-9223372036854775808").readLong()).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void floatingPointAcceptsIntegersButNothingInfinite() {
        assertThat(JsonReader.of("5").readDouble()).isEqualTo(5.0);
        assertThat(JsonReader.of("1e-5").readDouble()).isEqualTo(0.00001);
        assertThat(JsonReader.of("1e999").readDouble()).isNull();
        assertThat(JsonReader.of("\"1\"").readDouble()).isNull();
    }

    @Test
    void exactNumbersKeepTheirDigits() {
        assertThat(JsonReader.of("1.10").readDecimal()).isEqualTo(new BigDecimal("1.10"));
        assertThat(JsonReader.of("12345678901234567890.123").readDecimal())
                .isEqualTo(new BigDecimal("12345678901234567890.123"));
        assertThat(JsonReader.of("1e99999999999").readDecimal()).isNull();
    }

    @Test
    void stringsAndBooleansAreNothingElse() {
        assertThat(JsonReader.of("\"a\"").readString()).isEqualTo("a");
        assertThat(JsonReader.of("1").readString()).isNull();
        assertThat(JsonReader.of("false").readBoolean()).isFalse();
        assertThat(JsonReader.of("\"true\"").readBoolean()).isNull();
    }
}

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

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {
    @ParameterizedTest
    @CsvSource({
        "2024-01-31T10:11:12Z,              2024-01-31T10:11:12Z",
        "2024-01-31t10:11:12z,              2024-01-31T10:11:12Z",
        "2024-01-31 10:11:12Z,              2024-01-31T10:11:12Z",
        "2024-01-31T10:11Z,                 2024-01-31T10:11:00Z",
        "2024-01-31T00:00:00Z,              2024-01-31T00:00:00Z",
        "2024-01-31T10:11:12+00:00,         2024-01-31T10:11:12Z",
        "2024-01-31T10:11:12+0000,          2024-01-31T10:11:12Z",
        "2024-01-31T10:11:12+00,            2024-01-31T10:11:12Z",
        "2024-01-31T10:11:12-05:30,         2024-01-31T10:11:12-05:30",
        "2024-01-31T10:11:12-0530,          2024-01-31T10:11:12-05:30",
        "2024-01-31T10:11:12.5Z,            2024-01-31T10:11:12.500Z",
        "'2024-01-31T10:11:12,5Z',          2024-01-31T10:11:12.500Z",
        "2024-01-31T10:11:12.123456789Z,    2024-01-31T10:11:12.123456789Z",
        "2024-01-31T10:11:12.1234567891Z,   2024-01-31T10:11:12.123456789Z",
        "2024-01-31T10:11:12.000Z,          2024-01-31T10:11:12Z"
    })
    void everyIsoOffsetAndFractionIsReadAndWrittenInOneForm(String text, String written) {
        OffsetDateTime value = Timestamps.dateTime(text);

        assertThat(value).isNotNull();
        assertThat(Timestamps.format(value)).isEqualTo(written);
        assertThat(Timestamps.dateTime(written)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-01-31",
                "2024-01-31T10:11:12",
                "2024-13-31T10:11:12Z",
                "2024-02-30T10:11:12Z",
                "2024-01-31T24:00:00Z",
                "2024-01-31T10:11:60Z",
                "2024-01-31T10:11:12.Z",
                "2024-01-31T10:11:12Zx",
                "2024-01-31T10:11:12+19:00",
                "2024-01-31T10:11:12+1:00",
                "24-01-31T10:11:12Z",
                "٢٠٢٤-01-31T10:11:12Z",
                "Wed, 31 Jan 2024 10:11:12 GMT"
            })
    void anythingElseIsNoDateTime(String text) {
        assertThat(Timestamps.dateTime(text)).isNull();
    }

    @Test
    void datesAreIsoDatesOnly() {
        assertThat(Timestamps.date("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Timestamps.date("2023-02-29")).isNull();
        assertThat(Timestamps.date("2024-02-29T00:00:00Z")).isNull();
        assertThat(Timestamps.date("29.02.2024")).isNull();
    }
}

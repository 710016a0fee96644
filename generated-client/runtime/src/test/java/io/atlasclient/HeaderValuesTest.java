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
package io.atlasclient;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.http.HeaderValues;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderValuesTest {
    private static final Instant RECEIVED = Instant.parse("2025-01-01T00:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sun, 06 Nov 1994 08:49:37 GMT",
                "Sunday, 06-Nov-94 08:49:37 GMT",
                "Sun Nov  6 08:49:37 1994",
                " Sun Nov  6 08:49:37 1994 "
            })
    void aDateHasAnyOfTheThreeFormsOfHttp(String date) {
        assertThat(HeaderValues.date(date, RECEIVED)).isEqualTo(Instant.parse("1994-11-06T08:49:37Z"));
    }

    @Test
    void theFormsAreEnglishEverywhere() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            aDateHasAnyOfTheThreeFormsOfHttp("Sunday, 06-Nov-94 08:49:37 GMT");
            aDateHasAnyOfTheThreeFormsOfHttp("Sun Nov  6 08:49:37 1994");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "31-Dec-74 23:59:59, 2074-12-31T23:59:59Z",
        "01-Jan-75 00:00:00, 2075-01-01T00:00:00Z",
        "01-Jan-75 00:00:01, 1975-01-01T00:00:01Z",
        "31-Dec-99 23:59:59, 1999-12-31T23:59:59Z",
        "29-Feb-00 00:00:00, 2000-02-29T00:00:00Z"
    })
    void aYearOfTwoDigitsIsAtMostFiftyYearsAhead(String date, Instant time) {
        assertThat(HeaderValues.date("Someday, " + date + " GMT", RECEIVED)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sunday, 06-Nov-1994 08:49:37 GMT",
                "Sunday, 06-Nov-94 08:49:37 CET",
                "Sunday, 99-Nov-94 08:49:37 GMT",
                "Sunday,",
                "Mon Nov  6 08:49:37 1994",
                "Sun Nov 99 08:49:37 1994",
                "Sun Nov  6 08:49:37 94"
            })
    void noOtherFormIsADate(String date) {
        assertThat(HeaderValues.date(date, RECEIVED)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'Wed, 01 Jan 2025 00:05:00 GMT', 'Wed, 01 Jan 2025 00:04:53 GMT', 7",
        "'Wednesday, 01-Jan-25 00:05:00 GMT', 'Wed Jan  1 00:04:53 2025', 7",
        "'Wed, 01 Jan 2025 00:05:00 GMT', 'Wed, 01 Jan 2025 00:06:00 GMT', 0",
        "'Wed, 01 Jan 2025 00:05:00 GMT', nonsense, 300",
        "'Wed, 01 Jan 2025 00:05:00 GMT',, 300",
        "120, 'Wed, 01 Jan 2025 00:04:53 GMT', 120"
    })
    void aWaitUntilADateStartsAtTheDateOfTheResponse(String retryAfter, String sentAt, long seconds) {
        assertThat(HeaderValues.wait(retryAfter, sentAt, RECEIVED)).isEqualTo(Duration.ofSeconds(seconds));
    }
}

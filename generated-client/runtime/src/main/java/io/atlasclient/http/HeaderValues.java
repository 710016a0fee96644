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
package io.atlasclient.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads the values of headers. */
public final class HeaderValues {
    private static final int MAX_DIGITS = 10;

    private HeaderValues() {}

    /**
     * Reads a number.
     *
     * @param text a header's value
     * @return a number that is not negative, of at most ten digits; null if the text is anything else
     */
    public static @Nullable Long number(String text) {
        String digits = text.strip();
        if (digits.isEmpty() || digits.length() > MAX_DIGITS) {
            return null;
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return null;
            }
        }
        return Long.valueOf(digits);
    }

    /**
     * Reads a date as HTTP (RFC 9110, section 5.6.7), structured fields (RFC 9651: {@code @1700000000}) or ISO 8601 write it.
     *
     * @param text a header's value
     * @return the time, or null if the text is none of them
     */
    public static @Nullable Instant date(String text) {
        String date = text.strip();
        try {
            if (date.startsWith("@")) {
                Long seconds = number(date.substring(1));
                return seconds == null ? null : Instant.ofEpochSecond(seconds);
            }
            return isIso(date) ? iso(date) : DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * Reads {@code Retry-After} (RFC 9110, section 10.2.3): seconds or a date.
     *
     * @param text the header's value
     * @param receivedAt when it arrived
     * @return a duration from then, never negative, or null if the text is neither
     */
    public static @Nullable Duration wait(String text, Instant receivedAt) {
        Long seconds = number(text);
        if (seconds != null) {
            return Duration.ofSeconds(seconds);
        }
        Instant date = date(text);
        if (date == null) {
            return null;
        }
        Duration wait = Duration.between(receivedAt, date);
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    private static boolean isIso(String date) {
        return date.length() >= 10 && date.charAt(4) == '-';
    }

    private static Instant iso(String date) {
        return date.length() == 10
                ? OffsetDateTime.parse(date + "T00:00:00Z").toInstant()
                : OffsetDateTime.parse(date)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toInstant();
    }
}

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
import org.jspecify.annotations.Nullable;

/** Reads the values of headers. */
public final class HeaderValues {
    private static final int MAX_DIGITS = 10;

    /** Three centuries, in place of what is even longer. */
    private static final Duration VERY_LONG = Duration.ofSeconds(9_999_999_999L);

    private HeaderValues() {}

    /**
     * Reads a number.
     *
     * @param text a header's value
     * @return a number that is not negative, of at most ten digits; null if the text is anything else
     */
    public static @Nullable Long number(String text) {
        String digits = text.strip();
        return isNumber(digits) && digits.length() <= MAX_DIGITS ? Long.valueOf(digits) : null;
    }

    private static boolean isNumber(String digits) {
        return !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * Reads a date as HTTP (RFC 9110, section 5.6.7), structured fields (RFC 9651: {@code @1700000000}) or ISO 8601 write it.
     *
     * @param text a header's value
     * @param receivedAt when it arrived; decides which century a year of two digits is in
     * @return the time, or null if the text is none of them
     */
    public static @Nullable Instant date(String text, Instant receivedAt) {
        String date = text.strip();
        try {
            if (date.startsWith("@")) {
                Long seconds = number(date.substring(1));
                return seconds == null ? null : Instant.ofEpochSecond(seconds);
            }
            return isIso(date) ? iso(date) : HttpDate.parse(date, receivedAt);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * Reads {@code Retry-After} (RFC 9110, section 10.2.3): seconds or a date. A date is one of the server's clock, which may differ from ours.
     *
     * @param text the header's value
     * @param sentAt the value of {@code Date} in the same response, or null if it has none
     * @param receivedAt when the response arrived
     * @return how long, never negative and three centuries at most if it was in seconds; null if the text is neither
     */
    public static @Nullable Duration wait(String text, @Nullable String sentAt, Instant receivedAt) {
        String stripped = text.strip();
        if (isNumber(stripped)) {
            Long seconds = number(withoutLeadingZeros(stripped));
            return seconds == null ? VERY_LONG : Duration.ofSeconds(seconds);
        }
        Instant until = date(text, receivedAt);
        if (until == null) {
            return null;
        }
        Instant sent = sentAt == null ? null : date(sentAt, receivedAt);
        Duration wait = Duration.between(sent == null ? receivedAt : sent, until);
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    private static String withoutLeadingZeros(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
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

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
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Dates of HTTP in the three forms that recipients must accept: RFC 9110, section 5.6.7. */
final class HttpDate {
    private static final int CENTURY = 100;
    private static final int ANY_CENTURY = 2000;
    private static final int MAX_YEARS_AHEAD = 50;

    /** Such as {@code 06-Nov-94 08:49:37 GMT}, after the name of the day, which would fit one century only. */
    private static final DateTimeFormatter RFC_850 = new DateTimeFormatterBuilder()
            .appendPattern("dd-MMM-")
            .appendValueReduced(ChronoField.YEAR, 2, 2, ANY_CENTURY)
            .appendPattern(" HH:mm:ss 'GMT'")
            .toFormatter(Locale.US);

    /** Such as {@code Sun Nov  6 08:49:37 1994}. */
    private static final DateTimeFormatter ASCTIME =
            DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss uuuu", Locale.US);

    private HttpDate() {}

    /**
     * Reads a date.
     *
     * @param date without white space around it
     * @param now decides which century a year of two digits is in
     * @return the time
     * @throws DateTimeException if it has none of the forms
     */
    static Instant parse(String date, Instant now) {
        int endOfDay = date.indexOf(',');
        if (endOfDay > "Sun".length()) {
            return rfc850(date.substring(endOfDay + 1).strip(), now);
        }
        boolean hasDay = !date.isEmpty() && Character.isLetter(date.charAt(0));
        return hasDay && endOfDay < 0
                ? LocalDateTime.parse(date, ASCTIME).toInstant(ZoneOffset.UTC)
                : DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from);
    }

    /** What seems to be more than 50 years ahead is the latest year in the past that ends alike. */
    private static Instant rfc850(String date, Instant now) {
        LocalDateTime latest = LocalDateTime.ofInstant(now, ZoneOffset.UTC).plusYears(MAX_YEARS_AHEAD);
        LocalDateTime parsed = LocalDateTime.parse(date, RFC_850);
        int century = latest.getYear() / CENTURY * CENTURY;
        LocalDateTime candidate = parsed.plusYears(century - ANY_CENTURY);
        return (candidate.isAfter(latest) ? candidate.minusYears(CENTURY) : candidate).toInstant(ZoneOffset.UTC);
    }
}

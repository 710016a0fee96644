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

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times of ISO 8601 and RFC 3339, read leniently and written fully. By hand, because {@code DateTimeFormatter} alone costs a cold
 * program more than the rest of its first response.
 */
public final class Timestamps {
    private static final int NANO_DIGITS = 9;
    private final String text;
    private int at;

    private Timestamps(String text) {
        this.text = text;
    }

    /**
     * Reads a date of ISO 8601.
     *
     * @param text such as {@code 2024-01-31}
     * @return the date, or null if the text is anything else
     */
    public static @Nullable LocalDate date(String text) {
        try {
            Timestamps in = new Timestamps(text);
            LocalDate date = in.date();
            return in.at == text.length() ? date : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * Reads a date and a time with offset: {@code T} or a blank between them, with or without seconds and fraction.
     *
     * @param text such as {@code 2024-01-31T10:00:00.5+01:00}
     * @return the time, or null if the text is anything else
     */
    public static @Nullable OffsetDateTime dateTime(String text) {
        try {
            Timestamps in = new Timestamps(text);
            LocalDate date = in.date();
            in.expect("Tt ");
            LocalTime time = in.time();
            ZoneOffset offset = in.offset();
            return in.at == text.length() ? OffsetDateTime.of(LocalDateTime.of(date, time), offset) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * Writes a date and time as RFC 3339 does: with seconds always, and with as many digits of a fraction as the value needs, in threes.
     *
     * @param value a time with its offset
     * @return such as {@code 2024-01-31T10:00:00Z}
     */
    public static String format(OffsetDateTime value) {
        LocalTime time = value.toLocalTime();
        String clock = time.toString();
        boolean shortened = time.getSecond() == 0 && time.getNano() == 0;
        return value.toLocalDate() + "T" + clock + (shortened ? ":00" : "")
                + value.getOffset().getId();
    }

    private LocalDate date() {
        int year = number(4);
        expect("-");
        int month = number(2);
        expect("-");
        return LocalDate.of(year, month, number(2));
    }

    private LocalTime time() {
        int hour = number(2);
        expect(":");
        int minute = number(2);
        if (!accept(":")) {
            return LocalTime.of(hour, minute);
        }
        int second = number(2);
        return LocalTime.of(hour, minute, second, accept(".,") ? fraction() : 0);
    }

    /** Digits beyond the ninth are below the resolution of {@code java.time} and are dropped. */
    private int fraction() {
        int first = at;
        int nanos = 0;
        while (at < text.length() && isDigit(text.charAt(at))) {
            if (at - first < NANO_DIGITS) {
                nanos = nanos * 10 + (text.charAt(at) - '0');
            }
            at++;
        }
        if (at == first) {
            throw new DateTimeException("a fraction without digits");
        }
        for (int digits = at - first; digits < NANO_DIGITS; digits++) {
            nanos *= 10;
        }
        return nanos;
    }

    private ZoneOffset offset() {
        if (accept("Zz")) {
            return ZoneOffset.UTC;
        }
        int sign = accept("-") ? -1 : 1;
        if (sign > 0) {
            expect("+");
        }
        int hours = number(2);
        int minutes = offsetPart();
        int seconds = offsetPart();
        return ZoneOffset.ofHoursMinutesSeconds(sign * hours, sign * minutes, sign * seconds);
    }

    private int offsetPart() {
        boolean separated = accept(":");
        return separated || at < text.length() ? number(2) : 0;
    }

    private int number(int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            if (at == text.length() || !isDigit(text.charAt(at))) {
                throw new DateTimeException("a digit is missing");
            }
            value = value * 10 + (text.charAt(at++) - '0');
        }
        return value;
    }

    private boolean accept(String characters) {
        boolean accepted = at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
        if (accepted) {
            at++;
        }
        return accepted;
    }

    private void expect(String characters) {
        if (!accept(characters)) {
            throw new DateTimeException("a separator is missing");
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

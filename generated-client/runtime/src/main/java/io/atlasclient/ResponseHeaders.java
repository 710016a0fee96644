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

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** The headers of a response, read for what they mean. */
final class ResponseHeaders implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeMap<String, List<String>> values;
    private final Instant receivedAt;

    private ResponseHeaders(Map<String, List<String>> values, Instant receivedAt) {
        this.values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        values.forEach((name, list) -> this.values.put(name, List.copyOf(list)));
        this.values.remove("Set-Cookie");
        this.receivedAt = receivedAt;
    }

    static ResponseHeaders of(Response response) {
        Instant receivedAt = Instant.ofEpochMilli(response.receivedResponseAtMillis());
        return new ResponseHeaders(response.headers().toMultimap(), receivedAt);
    }

    Map<String, List<String>> all() {
        return Collections.unmodifiableMap(values);
    }

    Instant receivedAt() {
        return receivedAt;
    }

    /** The last value of a header, or null. */
    @Nullable
    String get(String name) {
        List<String> list = values.get(name);
        return list == null ? null : list.get(list.size() - 1);
    }

    @Nullable
    Long number(String name) {
        String text = get(name);
        return text == null ? null : seconds(text.strip());
    }

    /** A date as HTTP (RFC 9110, section 5.6.7), structured fields (RFC 9651: {@code @1700000000}) or ISO 8601 write it; null if it is none of them. */
    @Nullable
    Instant date(String name) {
        String text = get(name);
        if (text == null) {
            return null;
        }
        String date = text.strip();
        try {
            if (date.startsWith("@")) {
                Long seconds = seconds(date.substring(1));
                return seconds == null ? null : Instant.ofEpochSecond(seconds);
            }
            return isIso(date) ? iso(date) : DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from);
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Nullable
    Duration retryAfter() {
        Long seconds = number("Retry-After");
        if (seconds != null) {
            return Duration.ofSeconds(seconds);
        }
        Instant date = date("Retry-After");
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

    /** A number that is not negative, of at most ten digits; null if the text is anything else. */
    private static @Nullable Long seconds(String text) {
        if (text.isEmpty() || text.length() > 10) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return null;
            }
        }
        return Long.valueOf(text);
    }
}

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

import io.atlasclient.http.HeaderValues;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
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

    private @Nullable Long number(String name) {
        String text = get(name);
        return text == null ? null : HeaderValues.number(text);
    }

    @Nullable
    Long rateLimit() {
        return number("RateLimit-Limit");
    }

    @Nullable
    Long rateLimitRemaining() {
        return number("RateLimit-Remaining");
    }

    @Nullable
    Instant date(String name) {
        String text = get(name);
        return text == null ? null : HeaderValues.date(text, receivedAt);
    }

    @Nullable
    Duration retryAfter() {
        String text = get("Retry-After");
        return text == null ? null : HeaderValues.wait(text, get("Date"), receivedAt);
    }
}

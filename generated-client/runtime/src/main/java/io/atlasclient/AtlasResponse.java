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

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A successful response with all that came along with its body.
 *
 * @param <T> the body's type
 */
public final class AtlasResponse<T> {
    private final int status;
    private final ResponseHeaders headers;
    private final @Nullable T body;

    AtlasResponse(int status, ResponseHeaders headers, @Nullable T body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /**
     * The HTTP status.
     *
     * @return 200 to 299
     */
    public int status() {
        return status;
    }

    /**
     * The body.
     *
     * @return the body, or null if there is none
     */
    public @Nullable T body() {
        return body;
    }

    /**
     * The headers.
     *
     * @return an unmodifiable map from a name, whatever its case, to its values; without cookies
     */
    public Map<String, List<String>> headers() {
        return headers.all();
    }

    /**
     * One header.
     *
     * @param name its name, whatever its case
     * @return its last value, or null if it is absent
     */
    public @Nullable String header(String name) {
        return headers.get(name);
    }

    /**
     * How many calls of this kind the server allows: {@code RateLimit-Limit}.
     *
     * @return a number of calls, or null if the server does not say
     */
    public @Nullable Long rateLimit() {
        return headers.rateLimit();
    }

    /**
     * How many of them are left: {@code RateLimit-Remaining}.
     *
     * @return a number of calls, or null if the server does not say
     */
    public @Nullable Long rateLimitRemaining() {
        return headers.rateLimitRemaining();
    }

    /**
     * When this operation stops to work: {@code Sunset} of RFC 8594.
     *
     * @return the time, or null if none is announced or it cannot be read
     */
    public @Nullable Instant sunset() {
        return headers.date("Sunset");
    }

    /**
     * Since when this operation is deprecated: {@code Deprecation} of RFC 9745.
     *
     * @return the time, or null if it is not deprecated or the time cannot be read
     */
    public @Nullable Instant deprecation() {
        return headers.date("Deprecation");
    }

    /** The status alone: headers and body may hold secrets. */
    @Override
    public String toString() {
        return "AtlasResponse[" + status + "]";
    }
}

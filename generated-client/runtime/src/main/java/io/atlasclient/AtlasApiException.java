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

import io.atlasclient.json.AtlasDataException;
import io.atlasclient.json.AtlasException;
import io.atlasclient.json.JsonBytes;
import io.atlasclient.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The API answered, but not with success. Everything that it said is here; the message holds only the operation, the status and the name of the error: its
 * words, {@code error().detail()}, may repeat what the request held. The subclasses stand for the statuses that programs react to: 401, 404, 409 and 429.
 */
public class AtlasApiException extends AtlasException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String operationId;
    private final int status;
    private final ResponseHeaders headers;
    private final byte[] body;
    private final @Nullable String successorVersion;

    AtlasApiException(ErrorResponse response) {
        super(response.message());
        this.operationId = response.operationId();
        this.status = response.status();
        this.headers = response.headers();
        this.body = response.body();
        this.successorVersion = response.successor();
    }

    /**
     * The HTTP status.
     *
     * @return 300 to 599
     */
    public int status() {
        return status;
    }

    /**
     * Which operation failed.
     *
     * @return its id, or null if the call was not made through a generated interface
     */
    public @Nullable String operationId() {
        return operationId;
    }

    /**
     * The name of the error.
     *
     * @return such as {@code RESOURCE_NOT_FOUND}, or null if the body has none
     */
    public @Nullable String errorCode() {
        ApiError error = error();
        return error == null ? null : error.errorCode();
    }

    /**
     * Whether the error has that name.
     *
     * @param errorCode such as {@code RESOURCE_NOT_FOUND}
     * @return true if the body names it so
     */
    public boolean hasErrorCode(String errorCode) {
        return errorCode.equals(errorCode());
    }

    /**
     * The body as an error of the API.
     *
     * @return the error, or null if the body is no JSON object
     */
    public @Nullable ApiError error() {
        return ApiError.read(body);
    }

    /**
     * The body as another type, for the few operations that describe errors of their own.
     *
     * @param codec the type
     * @param <T> the type
     * @return the error, or null if the body is not of that type
     */
    public <T> @Nullable T error(JsonCodec<T> codec) {
        try {
            return JsonBytes.read(body, codec, "error");
        } catch (AtlasDataException e) {
            return null;
        }
    }

    /**
     * The response's headers.
     *
     * @return an unmodifiable map from a name, whatever its case, to its values; without cookies
     */
    public Map<String, List<String>> headers() {
        return headers.all();
    }

    /**
     * How long the server asks to wait before the next attempt: {@code Retry-After} of RFC 9110, section 10.2.3.
     *
     * @return a duration from the arrival of the response, never negative, or null if the server asks for nothing
     */
    public @Nullable Duration retryAfter() {
        return headers.retryAfter();
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
     * Where to go when the API answers 410 {@code VERSION_GONE}, because the version of the operation that was called has ended.
     *
     * @return the newest API version that has the operation, such as the one in the name of another client module; null for other errors, and if no
     *     later version has it
     */
    public @Nullable String successorVersion() {
        return successorVersion;
    }

    /**
     * When the response arrived.
     *
     * @return the time by this machine's clock
     */
    public Instant receivedAt() {
        return headers.receivedAt();
    }

    /**
     * The body as it came, cut after 256 KiB.
     *
     * @return a copy; empty if there was none
     */
    public byte[] body() {
        return body.clone();
    }

    /**
     * The body as text, whatever it is. It may repeat what the request held: take care with logs.
     *
     * @return the body read as UTF-8
     */
    public String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }
}

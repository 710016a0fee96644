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
package io.atlasclient.resilience;

import io.atlasclient.auth.oauth.TokenRefusal;
import io.atlasclient.http.HeaderValues;
import io.atlasclient.observe.Retry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** What one attempt came to. */
sealed interface Outcome {
    /** Hands it to the caller. */
    Response result() throws IOException;

    /** Whether a request of that method may be sent again after it. */
    boolean mayRetry(String method);

    /** How long the server asks to wait, or null. */
    @Nullable
    Duration retryAfter();

    /** What listeners are told before the next attempt. */
    Retry retry(int attempt, Duration wait);

    /** Gives up the answer, if there is one. */
    void discard();

    /** The server answered, or its token endpoint did in its place. */
    record Answer(Response response, boolean written) implements Outcome {
        @Override
        public Response result() {
            return response;
        }

        @Override
        public boolean mayRetry(String method) {
            boolean hadNoEffect = !written && TokenRefusal.of(response) != null;
            return RetryRules.allow(method, response.code(), hadNoEffect, retryAfter() != null);
        }

        @Override
        public @Nullable Duration retryAfter() {
            String header = response.header("Retry-After");
            Instant receivedAt = Instant.ofEpochMilli(response.receivedResponseAtMillis());
            return header == null ? null : HeaderValues.wait(header, response.header("Date"), receivedAt);
        }

        @Override
        public Retry retry(int attempt, Duration wait) {
            return new Retry(attempt, response.code(), null, wait);
        }

        @Override
        public void discard() {
            response.close();
        }
    }

    /** There is no answer, or only the start of one. */
    record Failure(IOException exception, boolean written) implements Outcome {
        @Override
        public Response result() throws IOException {
            throw exception;
        }

        @Override
        public boolean mayRetry(String method) {
            return RetryRules.allow(method, exception, written);
        }

        @Override
        public @Nullable Duration retryAfter() {
            return null;
        }

        @Override
        public Retry retry(int attempt, Duration wait) {
            return new Retry(attempt, null, exception, wait);
        }

        @Override
        public void discard() {
            // Nothing is held.
        }
    }
}

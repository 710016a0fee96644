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

import io.atlasclient.http.HeaderValues;
import io.atlasclient.observe.AtlasListener;
import io.atlasclient.observe.CallEnd;
import io.atlasclient.observe.CallInfo;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Tells when calls start and end. Stands above the retries. */
public final class CallObserver implements Interceptor {
    private final AtlasListener listener;
    private final LongSupplier nanoTime;

    /**
     * Creates the interceptor of one client.
     *
     * @param listener whom to tell; does not throw
     * @param nanoTime a clock that only runs forward, in nanoseconds from anywhere
     */
    public CallObserver(AtlasListener listener, LongSupplier nanoTime) {
        this.listener = listener;
        this.nanoTime = nanoTime;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = CallContext.attachedTo(chain.request());
        CallContext context = CallContext.of(request);
        CallInfo call = context.info(request);
        long start = nanoTime.getAsLong();
        listener.started(call);
        try {
            Response response = chain.proceed(request);
            announce(call, response);
            listener.ended(call, end(response.code(), null, start, context));
            return response;
        } catch (IOException | RuntimeException e) {
            listener.ended(call, end(null, e, start, context));
            throw e;
        }
    }

    private CallEnd end(@Nullable Integer status, @Nullable Throwable failure, long start, CallContext context) {
        return new CallEnd(status, failure, Duration.ofNanos(nanoTime.getAsLong() - start), context.attempts());
    }

    private void announce(CallInfo call, Response response) {
        String sunset = response.header("Sunset");
        String deprecation = response.header("Deprecation");
        if (sunset != null || deprecation != null) {
            Instant receivedAt = Instant.ofEpochMilli(response.receivedResponseAtMillis());
            listener.deprecated(call, date(sunset, receivedAt), date(deprecation, receivedAt));
        }
    }

    private static @Nullable Instant date(@Nullable String header, Instant receivedAt) {
        return header == null ? null : HeaderValues.date(header, receivedAt);
    }
}

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

import java.time.Duration;
import java.util.Objects;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The four timeouts of a client, as far as they were set. */
final class Timeouts {
    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofMillis(Integer.MAX_VALUE);
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration TRANSFER = Duration.ofSeconds(60);

    private @Nullable Duration connect;
    private @Nullable Duration read;
    private @Nullable Duration write;
    private @Nullable Duration call;

    void connect(Duration timeout) {
        connect = inRange(timeout);
    }

    void read(Duration timeout) {
        read = inRange(timeout);
    }

    void write(Duration timeout) {
        write = inRange(timeout);
    }

    void call(Duration timeout) {
        call = inRange(timeout);
    }

    /** What OkHttp accepts: it would complain only when the client is built. */
    private static Duration inRange(Duration timeout) {
        Objects.requireNonNull(timeout, "timeout");
        boolean isInRange = timeout.isZero() || (timeout.compareTo(SHORTEST) >= 0 && timeout.compareTo(LONGEST) <= 0);
        if (!isInRange) {
            throw new IllegalArgumentException(
                    "A timeout is zero or between " + SHORTEST + " and " + LONGEST + ", not " + timeout);
        }
        return timeout;
    }

    /** A client that has them, and whatever else the given one has. */
    OkHttpClient in(OkHttpClient client) {
        OkHttpClient.Builder builder = client.newBuilder();
        if (connect != null) {
            builder.connectTimeout(connect);
        }
        if (read != null) {
            builder.readTimeout(read);
        }
        if (write != null) {
            builder.writeTimeout(write);
        }
        if (call != null) {
            builder.callTimeout(call);
        }
        return builder.build();
    }

    /** All calls of a client go to one host, so that a limit of calls a host would be one of calls. */
    static OkHttpClient defaults() {
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequestsPerHost(dispatcher.getMaxRequests());
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectTimeout(CONNECT)
                .readTimeout(TRANSFER)
                .writeTimeout(TRANSFER)
                .build();
    }
}

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

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * A body that knows whether it was asked for its content. OkHttp asks once the headers are written: before that no server can have acted on the
 * request. POST and PATCH always have a body, if an empty one.
 */
final class TrackedBody extends RequestBody {
    private final RequestBody body;
    private volatile boolean written;

    private TrackedBody(RequestBody body) {
        this.body = body;
    }

    /** The same request with such a body, if it has one. */
    static Request in(Request request) {
        RequestBody body = request.body();
        return body == null
                ? request
                : request.newBuilder()
                        .method(request.method(), new TrackedBody(body))
                        .build();
    }

    /** Whether the request may have reached the server; of one without a body nobody knows. */
    static boolean isWritten(Request request) {
        return !(request.body() instanceof TrackedBody tracked) || tracked.written;
    }

    @Override
    public @Nullable MediaType contentType() {
        return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
        return body.contentLength();
    }

    @Override
    public boolean isOneShot() {
        return body.isOneShot();
    }

    @Override
    public boolean isDuplex() {
        return body.isDuplex();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        written = true;
        body.writeTo(sink);
    }
}

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
package io.atlasclient.conformance.client;

import io.atlasclient.conformance.judge.SentRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okio.Buffer;

/** The server of all operations but a GET with a body. */
final class MockServer implements Server {
    private static final long PATIENCE_SECONDS = 30;

    private final MockWebServer server = new MockWebServer();

    MockServer() {
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String url() {
        return server.url("/").toString();
    }

    @Override
    public void enqueue(Answer answer) {
        MockResponse response = new MockResponse().setResponseCode(answer.status());
        if (answer.body().size() > 0) {
            response.setHeader("Content-Type", answer.mediaType()).setBody(new Buffer().write(answer.body()));
        }
        server.enqueue(response);
    }

    @Override
    public SentRequest take() {
        try {
            RecordedRequest request =
                    Objects.requireNonNull(server.takeRequest(PATIENCE_SECONDS, TimeUnit.SECONDS), "No request came");
            HttpUrl url = Objects.requireNonNull(request.getRequestUrl());
            return new SentRequest(
                    Objects.requireNonNull(request.getMethod()),
                    url,
                    request.getHeaders(),
                    request.getBody().readByteString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    @Override
    public void close() {
        try {
            server.shutdown();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

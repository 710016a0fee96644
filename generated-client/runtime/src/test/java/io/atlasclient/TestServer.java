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

import io.atlasclient.retry.RetryPolicy;
import io.atlasclient.sample.PetsApi;
import io.atlasclient.sample.SampleCodecs;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;

/** A server that answers what a test tells it, and a client that calls it once. */
final class TestServer implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;

    private final MockWebServer server = new MockWebServer();
    private final AtlasClient client;

    TestServer() {
        this(new OkHttpClient());
    }

    TestServer(OkHttpClient http) {
        client = AtlasClient.builder()
                .baseUrl(url())
                .httpClient(http)
                .retryPolicy(RetryPolicy.none())
                .build();
    }

    String url() {
        return server.url("/").toString();
    }

    AtlasClient client() {
        return client;
    }

    PetsApi api() {
        return client.retrofit(SampleCodecs.registry())
                .newBuilder()
                .validateEagerly(true)
                .build()
                .create(PetsApi.class);
    }

    TestServer answer(MockResponse response) {
        server.enqueue(response);
        return this;
    }

    TestServer answer(int status, String body) {
        return answer(new MockResponse().setResponseCode(status).setBody(body));
    }

    RecordedRequest request() {
        try {
            RecordedRequest request = server.takeRequest(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (request == null) {
                throw new AssertionError("No request has arrived");
            }
            return request;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    int requests() {
        return server.getRequestCount();
    }

    /** Leaves the client alone. */
    void stop() throws IOException {
        server.shutdown();
    }

    @Override
    public void close() throws IOException {
        client.close();
        server.shutdown();
    }
}

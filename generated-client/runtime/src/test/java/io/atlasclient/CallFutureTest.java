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

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.retry.RetryPolicy;
import io.atlasclient.sample.PetsApi;
import io.atlasclient.sample.SampleCodecs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Response;

class CallFutureTest {
    private static final long PATIENCE_SECONDS = 20;

    /** As many as an OkHttp client of its own has under way by default, in all. */
    private static final int SLOTS = 64;

    private final CountDownLatch arrivals = new CountDownLatch(SLOTS);
    private final CountDownLatch gate = new CountDownLatch(1);
    private final MockWebServer server = new MockWebServer();

    @AfterEach
    void close() throws IOException {
        gate.countDown();
        server.shutdown();
    }

    private AtlasClient client(Consumer<AtlasClientBuilder> settings) {
        AtlasClientBuilder builder =
                AtlasClient.builder().baseUrl(server.url("/").toString()).retryPolicy(RetryPolicy.none());
        settings.accept(builder);
        return builder.build();
    }

    private static PetsApi api(AtlasClient client) {
        return client.retrofit(SampleCodecs.registry()).create(PetsApi.class);
    }

    /** Answers PATCH only when the gate opens. */
    private void serve() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                arrivals.countDown();
                if ("PATCH".equals(request.getMethod()) && !gate.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new AssertionError("The gate stays shut");
                }
                return new MockResponse().setBody("true");
            }
        });
    }

    @Test
    void aClientOfItsOwnHasMoreThanFiveCallsUnderWay() throws Exception {
        serve();
        try (AtlasClient client = client(builder -> {})) {
            List<CompletableFuture<Boolean>> calls = new ArrayList<>();
            for (int i = 0; i < SLOTS; i++) {
                calls.add(client.executeAsync(api(client).touchPets()));
            }

            assertThat(arrivals.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            gate.countDown();
            assertThat(calls).allSatisfy(call -> assertThat(call.join()).isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void moreCallsThanThereArePlacesMayWaitForOneMoreEach(boolean injected) throws Exception {
        serve();
        OkHttpClient http = new OkHttpClient();
        try (AtlasClient client = client(builder -> {
            if (injected) {
                builder.httpClient(http);
            }
        })) {
            List<CompletableFuture<String>> chains = new ArrayList<>();
            for (int i = 0; i < 2 * SLOTS; i++) {
                chains.add(client.executeAsync(api(client).touchPets())
                        .thenApply(touched ->
                                client.executeAsync(api(client).getMetadata()).join()));
            }
            gate.countDown();

            CompletableFuture.allOf(chains.toArray(CompletableFuture[]::new)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(chains).allSatisfy(chain -> assertThat(chain.join()).isEqualTo("true"));
        } finally {
            http.dispatcher().executorService().shutdown();
        }
    }

    @Test
    void aCallThatEndsAfterItsClientCompletesItsFuture() throws Exception {
        serve();
        CompletableFuture<Boolean> future;
        try (AtlasClient client = client(builder -> {})) {
            future = client.executeAsync(api(client).touchPets());
            assertThat(server.takeRequest(PATIENCE_SECONDS, TimeUnit.SECONDS)).isNotNull();
        }
        gate.countDown();

        assertThat(future.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aBodyThatComesTooLateIsClosed() {
        try (AtlasClient client = client(builder -> {})) {
            var call = api(client).getLogs("host", "mongodb");
            CallFuture<ResponseBody> future = CallFuture.start(call, Runnable::run);
            future.cancel(true);
            TrackedSource late = new TrackedSource();
            future.onResponse(call, Response.success(ResponseBody.create(Okio.buffer(late), null, -1)));

            assertThat(late.isClosed).isTrue();
        }
    }

    @Test
    void aBodyThatComesInTimeStaysOpen() {
        try (AtlasClient client = client(builder -> {})) {
            server.enqueue(new MockResponse().setBody("line"));
            ResponseBody body =
                    client.executeAsync(api(client).getLogs("host", "mongodb")).join();

            assertThat(body).extracting(ResponseBody::source).isNotNull();
            try (body) {
                assertThat(body.byteStream()).hasContent("line");
            }
        }
    }

    /** Knows whether it was closed. */
    private static final class TrackedSource extends ForwardingSource {
        private boolean isClosed;

        TrackedSource() {
            super(new Buffer());
        }

        @Override
        public void close() {
            isClosed = true;
        }
    }
}

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
package io.atlasclient.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.AtlasClient;
import io.atlasclient.model.StreamsConnection;
import io.atlasclient.model.StreamsKafkaConnection;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.observers.TestObserver;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import retrofit2.HttpException;

class ReactiveConnectionsTest {
    private static final String PROJECT = "32b6e34b3d91647abb20e7b8";
    private static final String ORDERS = """
            {"name": "orders", "type": "Kafka", "bootstrapServers": "broker-1:9092"}
            """;

    private final MockWebServer server = new MockWebServer();
    private AtlasClient atlas;
    private ReactiveConnections connections;

    @BeforeEach
    void start() throws IOException {
        server.start();
        atlas = AtlasClient.builder().baseUrl(server.url("/").toString()).build();
        connections = ReactiveConnections.create(atlas);
    }

    @AfterEach
    void stop() throws IOException {
        atlas.close();
        server.shutdown();
    }

    @Test
    void aSingleIsWhatTheServerSentReadByTheGeneratedCodecs() throws InterruptedException {
        server.enqueue(new MockResponse().setBody(ORDERS));

        StreamsConnection found = connections.get(PROJECT, "shop", "orders").blockingGet();

        assertThat(found)
                .isEqualTo(StreamsKafkaConnection.builder()
                        .name("orders")
                        .bootstrapServers("broker-1:9092")
                        .build());
        RecordedRequest request = server.takeRequest();
        assertThat(request.getRequestLine())
                .isEqualTo("GET /api/atlas/v2/groups/" + PROJECT + "/streams/shop/connections/orders HTTP/1.1");
        assertThat(request.getHeader("Accept")).isEqualTo("application/vnd.atlas.2023-02-01+json");
        assertThat(request.getHeader("User-Agent")).startsWith("atlas-client-java");
    }

    @Test
    void nothingIsSentBeforeItIsSubscribedToAndThenOnceForEachSubscriber() {
        Single<StreamsConnection> call = connections.get(PROJECT, "shop", "orders");
        assertThat(server.getRequestCount()).isZero();
        server.enqueue(new MockResponse().setBody(ORDERS));
        server.enqueue(new MockResponse().setBody(ORDERS));

        assertThat(call.blockingGet()).isEqualTo(call.blockingGet());

        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void aCompletableCompletesWithTheAnswer() throws InterruptedException {
        server.enqueue(new MockResponse().setResponseCode(202));

        connections.delete(PROJECT, "shop", "orders").blockingAwait();

        assertThat(server.takeRequest().getMethod()).isEqualTo("DELETE");
    }

    @Test
    void callsAreRetriedLikeAllOthers() {
        server.enqueue(new MockResponse().setResponseCode(503).setHeader("Retry-After", "0"));
        server.enqueue(new MockResponse().setBody(ORDERS));

        assertThat(connections.get(PROJECT, "shop", "orders").blockingGet().name())
                .isEqualTo("orders");
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void anErrorOfTheApiGoesToTheSubscriber() throws InterruptedException {
        server.enqueue(new MockResponse().setResponseCode(404).setBody("{\"errorCode\": \"RESOURCE_NOT_FOUND\"}"));

        TestObserver<Void> observer =
                connections.delete(PROJECT, "shop", "orders").test();

        assertThat(observer.await(20, TimeUnit.SECONDS)).isTrue();
        observer.assertError(error -> error instanceof HttpException http && http.code() == 404);
    }
}

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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StreamConnectionsTest {
    private static final String PATH = "/api/atlas/v2/groups/32b6e34b3d91647abb20e7b8/streams/shop/connections";
    private static final String ORDERS = """
            {"name":"orders","type":"Kafka","bootstrapServers":"broker-1:9092","config":{"group.protocol.type":"consumer"}}\
            """;

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.shutdown();
    }

    @Test
    void theTourMakesFiveCallsAndPrintsWhatItFinds() throws InterruptedException {
        answer(200, ORDERS);
        answer(200, ORDERS);
        answer(200, ORDERS);
        answer(200, """
                {"results": [%s, {"name": "sink", "type": "Cluster", "clusterName": "Main"},
                 {"name": "sample", "type": "Sample"}, {"name": "later", "type": "Teleport", "to": "Mars"}]}
                """.formatted(ORDERS));
        answer(404, "{\"error\": 404, \"errorCode\": \"STREAM_CONNECTION_NOT_FOUND\"}");

        assertThat(tour())
                .containsExactly(
                        "orders: Kafka at broker-1:9092",
                        "sink: cluster Main",
                        "sample: Sample",
                        "later: newer than this client: {\"name\":\"later\",\"type\":\"Teleport\",\"to\":\"Mars\"}",
                        "Not deleted: 404 STREAM_CONNECTION_NOT_FOUND");
        assertThat(requests())
                .containsExactly(
                        "POST " + PATH + " " + ORDERS,
                        "GET " + PATH + "/orders ",
                        "PATCH " + PATH + "/orders " + ORDERS.replace("broker-1:9092", "broker-1:9092,broker-2:9092"),
                        "GET " + PATH + " ",
                        "DELETE " + PATH + "/orders ");
    }

    private void answer(int status, String body) {
        server.enqueue(new MockResponse().setResponseCode(status).setBody(body));
    }

    private List<String> tour() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (AtlasClient atlas =
                AtlasClient.builder().baseUrl(server.url("/").toString()).build()) {
            StreamConnections.tour(
                    atlas, "32b6e34b3d91647abb20e7b8", "shop", new PrintStream(printed, true, StandardCharsets.UTF_8));
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private List<String> requests() throws InterruptedException {
        List<String> lines = new ArrayList<>();
        while (lines.size() < server.getRequestCount()) {
            RecordedRequest request = server.takeRequest();
            lines.add(request.getRequestLine().replace(" HTTP/1.1", " ")
                    + request.getBody().readUtf8());
        }
        return lines;
    }
}

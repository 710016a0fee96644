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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.atlasclient.json.AtlasException;
import io.atlasclient.sample.Dog;
import io.atlasclient.sample.PetsApi;
import io.atlasclient.sample.SampleCodecs;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import retrofit2.Call;

/** How many requests a server sees that never gets better, with three attempts allowed. */
class FaultTableTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration IMPATIENCE = Duration.ofMillis(250);

    private final RecordedTiming timing = new RecordedTiming();

    enum Method {
        GET,
        POST,
        PATCH,
        DELETE;

        Call<?> call(PetsApi api) {
            return switch (this) {
                case GET -> api.getSystemStatus();
                case POST -> api.createPet("g", Dog.builder().name("Rex").build());
                case PATCH -> api.touchPets();
                case DELETE -> api.deletePet("1");
            };
        }
    }

    @ParameterizedTest(name = "{0}: {1} GET, {2} POST, {3} PATCH, {4} DELETE")
    @CsvSource(textBlock = """
            # fault                     | GET | POST | PATCH | DELETE
            RESET_AT_ONCE               |   0 |    0 |     0 |      0
            RESET_AFTER_REQUEST         |   3 |    1 |     1 |      3
            CLOSED_AFTER_REQUEST        |   3 |    1 |     1 |      3
            SILENCE                     |   3 |    1 |     1 |      3
            GARBAGE                     |   3 |    1 |     1 |      3
            HALF_OF_THE_HEADERS         |   3 |    1 |     1 |      3
            HALF_OF_THE_BODY            |   3 |    1 |     1 |      3
            BROKEN_CHUNK                |   3 |    1 |     1 |      3
            REQUEST_TIMEOUT             |   3 |    1 |     1 |      3
            TOO_MANY_REQUESTS           |   3 |    3 |     3 |      3
            INTERNAL_SERVER_ERROR       |   3 |    1 |     1 |      3
            BAD_GATEWAY                 |   3 |    1 |     1 |      3
            UNAVAILABLE                 |   3 |    1 |     1 |      3
            UNAVAILABLE_FOR_SECONDS     |   3 |    3 |     3 |      3
            UNAVAILABLE_UNTIL_NOW       |   3 |    3 |     3 |      3
            UNAVAILABLE_SINCE_LONG      |   3 |    3 |     3 |      3
            UNAVAILABLE_FOR_NONSENSE    |   3 |    1 |     1 |      3
            UNAVAILABLE_FOR_LONG        |   1 |    1 |     1 |      1
            TOO_MANY_REQUESTS_FOR_LONG  |   1 |    1 |     1 |      1
            GATEWAY_TIMEOUT             |   3 |    1 |     1 |      3
            BAD_REQUEST                 |   1 |    1 |     1 |      1
            CONFLICT                    |   1 |    1 |     1 |      1
            NOT_IMPLEMENTED             |   1 |    1 |     1 |      1
            """, delimiter = '|')
    void theServerSeesThatManyRequests(Fault fault, int get, int post, int patch, int delete) throws IOException {
        assertThat(requests(fault, Method.GET)).as("GET").isEqualTo(get);
        assertThat(requests(fault, Method.POST)).as("POST").isEqualTo(post);
        assertThat(requests(fault, Method.PATCH)).as("PATCH").isEqualTo(patch);
        assertThat(requests(fault, Method.DELETE)).as("DELETE").isEqualTo(delete);
    }

    private int requests(Fault fault, Method method) throws IOException {
        RawServer server = new RawServer(fault);
        try (server;
                AtlasClient client = client(server.url("http"), fault == Fault.SILENCE ? IMPATIENCE : PATIENCE)) {
            fail(client, method);
        }
        return server.requests();
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void everyMethodIsRepeatedWhenNobodyListens(Method method) throws IOException {
        try (AtlasClient client = client("http://127.0.0.1:" + unusedPort(), PATIENCE)) {
            fail(client, method);
        }

        assertThat(timing.waits()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void everyMethodIsRepeatedWhenTheHandshakeIsReset(Method method) throws IOException {
        RawServer server = new RawServer(Fault.RESET_AT_ONCE);
        try (server;
                AtlasClient client = client(server.url("https"), PATIENCE)) {
            fail(client, method);
        }

        assertThat(server.connections()).isEqualTo(3);
        assertThat(server.requests()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void aCallSucceedsOnceTheServerDoes(Method method) throws IOException {
        RawServer server = new RawServer(Fault.NONE, Fault.TOO_MANY_REQUESTS, Fault.UNAVAILABLE_FOR_SECONDS);
        try (server;
                AtlasClient client = client(server.url("http"), PATIENCE)) {
            client.execute(method.call(api(client)));
        }

        assertThat(server.requests()).isEqualTo(3);
        assertThat(timing.waits()).containsExactly(Duration.ofMillis(250), Duration.ofMillis(2250));
    }

    private AtlasClient client(String url, Duration readTimeout) {
        return AtlasClient.builder()
                .baseUrl(url)
                .readTimeout(readTimeout)
                .timing(timing.timing())
                .build();
    }

    private static void fail(AtlasClient client, Method method) {
        assertThatExceptionOfType(AtlasException.class).isThrownBy(() -> client.execute(method.call(api(client))));
    }

    private static PetsApi api(AtlasClient client) {
        return client.retrofit(SampleCodecs.registry()).create(PetsApi.class);
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

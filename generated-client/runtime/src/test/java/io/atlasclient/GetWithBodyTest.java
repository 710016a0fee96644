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

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.atlasclient.sample.Cat;
import io.atlasclient.sample.Dog;
import io.atlasclient.sample.Pet;
import io.atlasclient.sample.PetsApi;
import io.atlasclient.sample.SampleCodecs;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownServiceException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import okhttp3.CertificatePinner;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import retrofit2.Call;

/** Against the JDK's server, as MockWebServer refuses a GET with a body. */
class GetWithBodyTest {
    private static final Dog WANTED = Dog.builder().name("Rex").build();

    private final BlockingQueue<Seen> seen = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    private record Seen(String method, String uri, Headers headers, String body) {}

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(Answer answer) {
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            String uri = exchange.getRequestURI().toString();
            seen.add(new Seen(exchange.getRequestMethod(), uri, exchange.getRequestHeaders(), body));
            answer.to(exchange);
            exchange.close();
        });
    }

    private void answer(int status, String body) {
        answer(exchange -> {
            exchange.getResponseHeaders().add("RateLimit-Limit", "7");
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, body.length());
            exchange.getResponseBody().write(body.getBytes(UTF_8));
        });
    }

    private AtlasClient client(OkHttpClient http) {
        String url = "http://localhost:" + server.getAddress().getPort();
        return AtlasClient.builder().baseUrl(url).httpClient(http).build();
    }

    private AtlasClient client() {
        return client(new OkHttpClient());
    }

    private static Call<List<Pet>> search(AtlasClient client) {
        return client.retrofit(SampleCodecs.registry()).create(PetsApi.class).searchPets(WANTED, 5);
    }

    private Seen request() {
        try {
            return seen.poll(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theServerSeesARealGetWithItsBody() {
        answer(200, "[{\"kind\":\"cat\"}]");
        AtlasClient client = client();

        AtlasResponse<List<Pet>> response = client.exchange(search(client));

        Seen request = request();
        assertThat(request.method()).isEqualTo("GET");
        assertThat(request.uri()).isEqualTo("/api/atlas/v2/pets:search?limit=5");
        assertThat(request.body()).isEqualTo("{\"kind\":\"dog\",\"name\":\"Rex\"}");
        assertThat(request.headers())
                .containsEntry("Content-type", List.of("application/vnd.atlas.2023-01-01+json"))
                .containsEntry("Accept", List.of("application/vnd.atlas.2023-01-01+json"))
                .containsEntry("Content-length", List.of("27"))
                .containsEntry("User-agent", List.of("atlas-client-java"));
        assertThat(response.body()).singleElement().isInstanceOf(Cat.class);
        assertThat(response.rateLimit()).isEqualTo(7);
    }

    @Test
    void anErrorIsTheSameAsForOtherCalls() {
        answer(404, "{\"errorCode\":\"PET_NOT_FOUND\"}");
        AtlasClient client = client();

        assertThatExceptionOfType(AtlasNotFoundException.class)
                .isThrownBy(() -> client.execute(search(client)))
                .withMessage("searchPets failed: HTTP 404 PET_NOT_FOUND");
    }

    @Test
    void aRedirectIsNotFollowed() {
        answer(307, "");
        AtlasClient client = client();

        assertThatExceptionOfType(AtlasApiException.class)
                .isThrownBy(() -> client.execute(search(client)))
                .withMessage("searchPets failed: HTTP 307");
        assertThat(seen).hasSize(1);
    }

    @Test
    void pinsThatCannotBeCheckedFailTheCall() {
        answer(200, "[]");
        CertificatePinner pins = new CertificatePinner.Builder()
                .add("cloud.mongodb.com", "sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")
                .build();
        AtlasClient client =
                client(new OkHttpClient.Builder().certificatePinner(pins).build());

        assertThatExceptionOfType(AtlasTransportException.class)
                .isThrownBy(() -> client.execute(search(client)))
                .withCauseInstanceOf(UnknownServiceException.class);
        assertThat(seen).isEmpty();
    }

    @Test
    void aConnectionThatBreaksOffIsATransportFailure() {
        answer(HttpExchange::close);
        AtlasClient client = client();

        assertThatExceptionOfType(AtlasTransportException.class)
                .isThrownBy(() -> client.execute(search(client)))
                .withCauseInstanceOf(IOException.class);
    }

    @Test
    void anAnswerThatDoesNotComeEndsWithTheTimeouts() {
        answer(GetWithBodyTest::never);
        AtlasClient client = client(new OkHttpClient.Builder()
                .connectTimeout(Duration.ofMillis(200))
                .writeTimeout(Duration.ofMillis(50))
                .readTimeout(Duration.ofMillis(50))
                .build());

        assertThatExceptionOfType(AtlasTransportException.class)
                .isThrownBy(() -> client.execute(search(client)))
                .withCauseInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void theTimeoutOfTheWholeCallCountsToo() {
        answer(GetWithBodyTest::never);
        AtlasClient client = client(
                new OkHttpClient.Builder().callTimeout(Duration.ofMillis(200)).build());

        assertThatExceptionOfType(AtlasTransportException.class)
                .isThrownBy(() -> client.execute(search(client)))
                .withMessageEndingWith("timeout");
    }

    @Test
    void cancellingTheFutureCancelsTheExchange() {
        answer(GetWithBodyTest::never);
        AtlasClient client = client();
        Call<List<Pet>> call = search(client);
        CompletableFuture<List<Pet>> future = client.executeAsync(call);
        assertThat(request()).isNotNull();

        assertThat(future.cancel(true)).isTrue();
        assertThat(call.isCanceled()).isTrue();
    }

    /** Keeps the exchange open until the test ends and interrupts the server's threads. */
    private static void never(HttpExchange exchange) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

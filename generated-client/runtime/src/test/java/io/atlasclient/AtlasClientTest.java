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
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.atlasclient.json.AtlasDataException;
import io.atlasclient.sample.PetsApi;
import io.atlasclient.sample.SampleCodecs;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;

class AtlasClientTest {
    private static final long PATIENCE_SECONDS = 20;

    private final TestServer server = new TestServer();

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void anExchangeGivesAllOfTheResponse() {
        server.answer(new MockResponse()
                .setResponseCode(202)
                .setBody("true")
                .setHeader("RateLimit-Limit", "100")
                .setHeader("RateLimit-Remaining", "99")
                .setHeader("Sunset", "Wed, 01 Jan 2025 00:00:00 GMT")
                .setHeader("Deprecation", "@1700000000")
                .addHeader("Set-Cookie", "session=hunter2"));

        AtlasResponse<Boolean> response = server.client().exchange(server.api().touchPets());

        assertThat(response.status()).isEqualTo(202);
        assertThat(response.body()).isTrue();
        assertThat(response.rateLimit()).isEqualTo(100);
        assertThat(response.rateLimitRemaining()).isEqualTo(99);
        assertThat(response.sunset()).isEqualTo(Instant.parse("2025-01-01T00:00:00Z"));
        assertThat(response.deprecation()).isEqualTo(Instant.ofEpochSecond(1_700_000_000));
        assertThat(response.header("ratelimit-limit")).isEqualTo("100");
        assertThat(response.headers()).containsKey("RATELIMIT-LIMIT").doesNotContainKey("Set-Cookie");
        assertThat(response).hasToString("AtlasResponse[202]");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01,                    2025-01-01T00:00:00Z",
        "2025-01-01T00:00:00+01:00,     2024-12-31T23:00:00Z",
        "'Wed, 01 Jan 2025 00:00:00 GMT', 2025-01-01T00:00:00Z",
        "'Wednesday, 01-Jan-25 00:00:00 GMT', 2025-01-01T00:00:00Z",
        "'Wed Jan  1 00:00:00 2025',    2025-01-01T00:00:00Z",
        "@1735689600,                   2025-01-01T00:00:00Z",
        "true,",
        "@soon,",
        "2025-99-99,",
        "'Wed, 99 Jan 2025 00:00:00 GMT',"
    })
    void datesInHeadersAreReadInEveryFormThatIsAround(String header, Instant date) {
        server.answer(new MockResponse().setBody("true").setHeader("Sunset", header));

        assertThat(server.client().exchange(server.api().touchPets()).sunset()).isEqualTo(date);
    }

    @Test
    void anAnswerWithoutThemHasNoLimits() {
        server.answer(200, "true");
        AtlasResponse<Boolean> response = server.client().exchange(server.api().touchPets());

        assertThat(response.rateLimit()).isNull();
        assertThat(response.sunset()).isNull();
        assertThat(response.deprecation()).isNull();
    }

    @Test
    void aCallIsMadeWithoutWaiting() throws Exception {
        server.answer(200, "true");

        assertThat(server.client().executeAsync(server.api().touchPets()).get(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .isTrue();
    }

    @Test
    void cancellingTheFutureCancelsTheCall() {
        server.answer(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
        Call<Boolean> call = server.api().touchPets();
        CompletableFuture<Boolean> future = server.client().executeAsync(call);
        server.request();

        assertThat(future.cancel(true)).isTrue();
        assertThat(call.isCanceled()).isTrue();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(future::join);
    }

    @Test
    void aFutureFailsAsACallThatWaitsDoes() throws IOException {
        server.answer(404, "{\"errorCode\":\"PET_NOT_FOUND\"}").answer(200, "no json");

        assertThat(failure()).isInstanceOf(AtlasNotFoundException.class);
        assertThat(failure()).isInstanceOf(AtlasDataException.class);
        server.stop();
        assertThat(failure()).isInstanceOf(AtlasTransportException.class);
    }

    private Throwable failure() {
        CompletableFuture<Boolean> future =
                server.client().executeAsync(server.api().touchPets());
        try {
            throw new AssertionError("No failure but " + future.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void noAnswerIsATransportFailureWithItsCause() {
        server.answer(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));

        assertThatExceptionOfType(AtlasTransportException.class)
                .isThrownBy(() -> server.client().execute(server.api().touchPets()))
                .withMessageStartingWith("touchPets got no answer: java.io.IOException: ")
                .withCauseInstanceOf(IOException.class);
    }

    @Test
    void theUserAgentNamesTheCaller() throws IOException {
        try (AtlasClient client = AtlasClient.builder()
                .baseUrl(server.url())
                .userAgentSuffix("my-program/1.2")
                .build()) {
            server.answer(200, "true");
            client.execute(client.retrofit(SampleCodecs.registry())
                    .create(PetsApi.class)
                    .touchPets());
        }

        assertThat(server.request().getHeader("User-Agent")).isEqualTo("atlas-client-java my-program/1.2");
    }

    @Test
    void theBaseUrlMayHaveAPath() {
        server.answer(200, "{}");
        AtlasClient client =
                AtlasClient.builder().baseUrl(server.url() + "mirror").build();
        client.execute(
                client.retrofit(SampleCodecs.registry()).create(PetsApi.class).getSystemStatus());

        assertThat(server.request().getPath()).isEqualTo("/mirror/api/atlas/v2");
        client.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cloud.mongodb.com", "ftp://x", "https://x/?a=b", "https://x/#a"})
    void aBaseUrlIsAnHttpUrl(String url) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> AtlasClient.builder().baseUrl(url));
    }

    @Test
    void closingLeavesAnInjectedClientAlone() throws IOException {
        OkHttpClient http = new OkHttpClient();
        TestServer shared = new TestServer(http);
        try (shared) {
            shared.answer(200, "true").client().close();

            assertThat(http.dispatcher().executorService().isShutdown()).isFalse();
            try (Response response = http.newCall(
                            new Request.Builder().url(shared.url()).build())
                    .execute()) {
                assertThat(response.code()).isEqualTo(200);
            }
        }
    }

    @Test
    void timeoutsAreInRangeWhenTheyAreSet() {
        List<BiConsumer<AtlasClientBuilder, Duration>> setters = List.of(
                AtlasClientBuilder::connectTimeout,
                AtlasClientBuilder::readTimeout,
                AtlasClientBuilder::writeTimeout,
                AtlasClientBuilder::callTimeout);

        assertThat(setters).allSatisfy(setter -> {
            for (String wrong : List.of("PT-1S", "PT0.000999999S", "PT596H31M23.648S", "PT2562047788015215H")) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> setter.accept(AtlasClient.builder(), Duration.parse(wrong)))
                        .withMessage("A timeout is zero or between PT0.001S and PT596H31M23.647S, not " + wrong);
            }
            for (String right : List.of("PT0S", "PT0.001S", "PT596H31M23.647S")) {
                AtlasClientBuilder builder = AtlasClient.builder();
                setter.accept(builder, Duration.parse(right));
                builder.build().close();
            }
        });
    }

    @Test
    @SuppressWarnings("NullAway") // What callers without such a check may do.
    void credentialsThatAreNullAreNamed() {
        AtlasClientBuilder builder = AtlasClient.builder();

        assertThatNullPointerException()
                .isThrownBy(() -> builder.serviceAccount(null, "secret"))
                .withMessage("clientId");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.serviceAccount("id", null))
                .withMessage("clientSecret");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.apiKey(null, "private"))
                .withMessage("publicKey");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.apiKey("public", null))
                .withMessage("privateKey");
    }
}

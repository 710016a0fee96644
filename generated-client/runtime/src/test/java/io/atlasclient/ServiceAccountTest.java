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

import io.atlasclient.auth.TokenStore;
import io.atlasclient.json.AtlasException;
import io.atlasclient.resilience.Timing;
import io.atlasclient.retry.RetryPolicy;
import io.atlasclient.sample.Dog;
import io.atlasclient.sample.PetsApi;
import io.atlasclient.sample.SampleCodecs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceAccountTest {
    private static final int CALLS = 200;

    private final MockWebServer server = new MockWebServer();
    private final TokenServer tokens = new TokenServer();
    private final AtlasClient atlas = client(builder -> builder);

    ServiceAccountTest() {
        server.setDispatcher(tokens);
    }

    @AfterEach
    void close() throws IOException {
        atlas.close();
        server.shutdown();
    }

    private AtlasClient client(UnaryOperator<AtlasClientBuilder> settings) {
        return settings.apply(AtlasClient.builder()
                        .baseUrl(server.url("/").toString())
                        .serviceAccount("id", "secret")
                        .retryPolicy(RetryPolicy.none()))
                .build();
    }

    private static PetsApi api(AtlasClient atlas) {
        return atlas.retrofit(SampleCodecs.registry()).create(PetsApi.class);
    }

    @Test
    void callsAtOnceShareOneTokenWhetherTheirCallersWaitOrNot() {
        PetsApi api = api(atlas);
        ExecutorService threads = Executors.newFixedThreadPool(CALLS / 2);
        List<CompletableFuture<String>> calls = new ArrayList<>();
        for (int i = 0; i < CALLS / 2; i++) {
            calls.add(CompletableFuture.supplyAsync(() -> atlas.execute(api.getMetadata()), threads));
            calls.add(atlas.executeAsync(api.getMetadata()));
        }

        assertThat(calls).allSatisfy(call -> assertThat(call.join()).isEqualTo("Bearer token-1"));
        assertThat(tokens.issued).hasValue(1);
        threads.shutdown();
    }

    @Test
    void aTokenThatTheApiRefusesIsReplacedAndTheCallMadeAgain() {
        PetsApi api = api(atlas);
        atlas.execute(api.getMetadata());
        tokens.valid = 2;

        assertThat(atlas.execute(api.getMetadata())).isEqualTo("Bearer token-2");
        assertThat(atlas.execute(api.touchPets())).isTrue();
        assertThat(tokens.issued).hasValue(2);
    }

    @Test
    void manyRefusalsAtOnceLeadToOneNewToken() {
        PetsApi api = api(atlas);
        atlas.execute(api.getMetadata());
        tokens.valid = 2;
        List<CompletableFuture<String>> calls = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            calls.add(atlas.executeAsync(api.getMetadata()));
        }

        assertThat(calls).allSatisfy(call -> assertThat(call.join()).isEqualTo("Bearer token-2"));
        assertThat(tokens.issued).hasValue(2);
    }

    @Test
    void aCallIsMadeAgainOnlyOnce() {
        tokens.valid = Integer.MAX_VALUE;

        assertThatExceptionOfType(AtlasAuthenticationException.class)
                .isThrownBy(() -> atlas.execute(api(atlas).getMetadata()))
                .withMessage("getMetadata failed: HTTP 401");
        assertThat(tokens.issued).hasValue(2);
        assertThat(server.getRequestCount()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409})
    void aRefusedAccountIsAFailureOfAuthenticationWithTheReason(int status) {
        tokens.refusal = new MockResponse()
                .setResponseCode(status)
                .setBody("{\"error\":\"invalid_client\",\"error_description\":\"Unknown client\"}");

        assertThatExceptionOfType(AtlasAuthenticationException.class)
                .isThrownBy(() -> atlas.execute(api(atlas).touchPets()))
                .withMessage("touchPets failed: no access token: HTTP " + status + " invalid_client")
                .satisfies(e -> assertThat(e.status()).isEqualTo(status))
                .satisfies(e -> assertThat(e.bodyText()).contains("Unknown client"));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "302, '',                            io.atlasclient.AtlasApiException,       ''",
        "429, '{\"error\":\"slow_down\"}',   io.atlasclient.AtlasRateLimitException, ' slow_down'",
        "500, '<html>',                      io.atlasclient.AtlasApiException,       ''",
        "500, '{\"error\":\"a secret\"}',   io.atlasclient.AtlasApiException,       ''",
        "503, '{\"error\":{}}',              io.atlasclient.AtlasApiException,       ''"
    })
    void aTokenEndpointInTroubleIsReportedAsTheApiIs(
            int status, String body, Class<AtlasException> type, String reason) {
        tokens.refusal = new MockResponse()
                .setResponseCode(status)
                .setBody(body)
                .setHeader("Retry-After", "7")
                .setHeader("Location", "/elsewhere");

        assertThatExceptionOfType(AtlasApiException.class)
                .isThrownBy(() -> atlas.execute(api(atlas).touchPets()))
                .isExactlyInstanceOf(type)
                .withMessage("touchPets failed: no access token: HTTP " + status + reason)
                .satisfies(e -> assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(7)));
    }

    @Test
    void aTokenEndpointInTroubleIsAskedAgainAsThePolicyOfTheCallSays() {
        tokens.refusal = new MockResponse().setResponseCode(429).setHeader("Retry-After", "0");
        tokens.refusals.set(2);
        try (AtlasClient patient = patient()) {
            assertThat(patient.execute(api(patient).touchPets())).isTrue();
        }
        assertThat(tokens.issued).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({"500, 3", "502, 3", "503, 3", "504, 3", "400, 1", "401, 1", "501, 1"})
    void noMethodIsTooDangerousToRepeatWhenThereWasNoToken(int status, int requests) {
        tokens.refusal = new MockResponse().setResponseCode(status);
        try (AtlasClient patient = patient()) {
            assertThatExceptionOfType(AtlasApiException.class)
                    .isThrownBy(() -> patient.execute(api(patient)
                            .createPet("g", Dog.builder().name("Rex").build())));
            assertThat(server.getRequestCount()).as("POST").isEqualTo(requests);
            assertThatExceptionOfType(AtlasApiException.class)
                    .isThrownBy(() -> patient.execute(api(patient).touchPets()));
            assertThat(server.getRequestCount()).as("POST and PATCH").isEqualTo(2 * requests);
        }
    }

    @Test
    void aPatchThatTheApiHasSeenIsNotRepeatedWhenThereIsNoOtherToken() {
        tokens.valid = 2;
        tokens.refusal = new MockResponse().setResponseCode(500);
        tokens.firstRefusal = 2;
        try (AtlasClient patient = patient()) {
            assertThatExceptionOfType(AtlasApiException.class)
                    .isThrownBy(() -> patient.execute(api(patient).touchPets()))
                    .withMessageContaining("HTTP 500");
        }
        assertThat(server.getRequestCount())
                .as("a token, the call, no token, revocation of none")
                .isEqualTo(3);
    }

    private AtlasClient patient() {
        return client(builder -> builder.retryPolicy(RetryPolicy.standard())
                .timing(new Timing((wait, call) -> {}, System::nanoTime, () -> 0)));
    }

    @Test
    void operationsWithoutSecurityNeedNoToken() throws InterruptedException {
        atlas.execute(api(atlas).deletePet("10.0.0.0"));

        assertThat(server.takeRequest().getHeader("Authorization")).isNull();
        assertThat(tokens.issued).hasValue(0);
    }

    @Test
    void theTokenIsRevokedWhenTheClientIsClosed() throws InterruptedException {
        atlas.execute(api(atlas).getMetadata());
        atlas.close();

        assertThat(server.takeRequest().getHeader("User-Agent")).isEqualTo("atlas-client-java");
        assertThat(server.takeRequest().getPath()).isEqualTo("/api/atlas/v2/metadata.xml");
        assertThat(server.takeRequest().getBody().readUtf8()).isEqualTo("token=token-1&token_type_hint=access_token");
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void aViewWithOtherRetriesSharesTheTokenAndDoesNotRevokeIt() {
        atlas.execute(api(atlas).getMetadata());
        AtlasClient view = atlas.with(RetryPolicy.standard());
        view.execute(api(view).getMetadata());
        view.close();

        assertThat(atlas.execute(api(atlas).getMetadata())).isEqualTo("Bearer token-1");
        assertThat(tokens.issued).hasValue(1);
    }

    @Test
    void clientsMayShareAStore() {
        TokenStore store = TokenStore.inMemory();
        try (AtlasClient one = client(builder -> builder.tokenStore(store).tokenRefreshMargin(Duration.ZERO));
                AtlasClient other = client(builder -> builder.tokenStore(store))) {
            assertThat(one.execute(api(one).getMetadata())).isEqualTo("Bearer token-1");
            assertThat(other.execute(api(other).getMetadata())).isEqualTo("Bearer token-1");
        }
    }

    /** Issues tokens, and repeats the credentials of whoever comes with a valid one. */
    private static final class TokenServer extends Dispatcher {
        private final AtomicInteger issued = new AtomicInteger();
        private volatile int valid = 1;
        private final AtomicInteger asked = new AtomicInteger();
        private volatile int firstRefusal = 1;
        private final AtomicInteger refusals = new AtomicInteger(Integer.MAX_VALUE);
        private volatile MockResponse refusal = new MockResponse();

        @Override
        public MockResponse dispatch(RecordedRequest request) {
            String path = String.valueOf(request.getPath());
            String credentials = String.valueOf(request.getHeader("Authorization"));
            if (path.equals("/api/oauth/token")) {
                return token(credentials);
            }
            if (!path.startsWith("/api/atlas") || path.contains("10.0.0.0")) {
                return new MockResponse();
            }
            int number = Integer.parseInt(credentials.substring("Bearer token-".length()));
            String body = "GET".equals(request.getMethod()) ? credentials : "true";
            return number < valid ? new MockResponse().setResponseCode(401) : new MockResponse().setBody(body);
        }

        private MockResponse token(String credentials) {
            boolean isGranted = asked.incrementAndGet() < firstRefusal || refusals.getAndDecrement() <= 0;
            if (refusal.getStatus().contains(" 200 ") || isGranted) {
                assertThat(credentials).isEqualTo(okhttp3.Credentials.basic("id", "secret", StandardCharsets.UTF_8));
                return new MockResponse()
                        .setBody("{\"access_token\":\"token-" + issued.incrementAndGet()
                                + "\",\"token_type\":\"Bearer\",\"expires_in\":3600}");
            }
            return refusal;
        }
    }
}

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

import io.atlasclient.resilience.Pause;
import io.atlasclient.resilience.Timing;
import io.atlasclient.retry.RetryPolicy;
import io.atlasclient.sample.Dog;
import io.atlasclient.sample.Pet;
import io.atlasclient.sample.PetsApi;
import io.atlasclient.sample.SampleCodecs;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;

class RetryTest {
    private static final MockResponse BUSY = new MockResponse().setResponseCode(429);
    private static final MockResponse FINE = new MockResponse().setBody("{}");
    private static final Dog REX = Dog.builder().name("Rex").build();

    private final MockWebServer server = new MockWebServer();
    private final RecordedTiming timing = new RecordedTiming();

    @AfterEach
    void close() throws IOException {
        server.shutdown();
    }

    private AtlasClientBuilder builder() {
        return AtlasClient.builder().baseUrl(server.url("/").toString()).timing(timing.timing());
    }

    private static PetsApi api(AtlasClient client) {
        return client.retrofit(SampleCodecs.registry()).create(PetsApi.class);
    }

    private void always(MockResponse response) {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return response;
            }
        });
    }

    private static void failing(AtlasClient client) {
        assertThatExceptionOfType(AtlasApiException.class)
                .isThrownBy(() -> client.execute(api(client).getSystemStatus()));
    }

    @Test
    void waitsDoubleUpToTheirLimitAndAreDrawnBetweenNothingAndThat() {
        always(BUSY);
        RetryPolicy policy = RetryPolicy.builder()
                .maxAttempts(6)
                .baseDelay(Duration.ofSeconds(1))
                .maxDelay(Duration.ofSeconds(5))
                .build();
        try (AtlasClient client = builder().retryPolicy(policy).build()) {
            failing(client);
        }

        assertThat(timing.waits())
                .containsExactly(
                        Duration.ofMillis(500),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofMillis(2500),
                        Duration.ofMillis(2500));
    }

    @Test
    void aDateToWaitForIsCountedFromTheArrivalOfTheResponse() {
        Instant later = Instant.now().plusSeconds(50);
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(later.atOffset(ZoneOffset.UTC));
        server.enqueue(BUSY.clone().setHeader("Retry-After", date));
        server.enqueue(FINE);
        try (AtlasClient client = builder().build()) {
            client.execute(api(client).getSystemStatus());
        }

        assertThat(timing.waits())
                .singleElement()
                .satisfies(wait -> assertThat(wait).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(51)));
    }

    @Test
    void aDateToWaitForIsOneOfTheServersClock() {
        server.enqueue(BUSY.clone()
                .setHeader("Date", "Sun, 06 Nov 1994 08:49:37 GMT")
                .setHeader("Retry-After", "Sun, 06 Nov 1994 08:49:47 GMT"));
        server.enqueue(FINE);
        try (AtlasClient client = builder().build()) {
            client.execute(api(client).getSystemStatus());
        }

        assertThat(timing.waits()).containsExactly(Duration.ofMillis(10_250));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999999999", "99999999999999999999"})
    void aWaitOfCenturiesIsLeftToTheCaller(String seconds) {
        server.enqueue(BUSY.clone().setHeader("Retry-After", seconds));
        try (AtlasClient client = builder().build()) {
            failing(client);
        }

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aPolicyMayHaveNoLimits() {
        Duration forever = Duration.ofSeconds(Long.MAX_VALUE);
        RetryPolicy patient = RetryPolicy.builder()
                .baseDelay(forever)
                .maxDelay(forever)
                .maxRetryAfter(forever)
                .build();
        server.enqueue(BUSY.clone().setHeader("Retry-After", "9999999999"));
        server.enqueue(BUSY);
        server.enqueue(FINE);
        try (AtlasClient client = builder()
                .retryPolicy(patient)
                .callTimeout(Duration.ofMillis(Integer.MAX_VALUE))
                .build()) {
            failing(client);
            assertThat(timing.waits()).as("longer than the call").isEmpty();
        }
        try (AtlasClient client = builder().retryPolicy(patient).build()) {
            client.execute(api(client).getSystemStatus());
        }

        assertThat(timing.waits()).containsExactly(Duration.ofNanos(1L << 62));
    }

    @Test
    void aWaitMayBeOfAnyLength() {
        okhttp3.Call cancelled = new OkHttpClient()
                .newCall(new Request.Builder().url(server.url("/")).build());
        cancelled.cancel();

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Pause.sleeping().await(Duration.ofSeconds(Long.MAX_VALUE), cancelled))
                .withMessage("Canceled");
    }

    @Test
    void aWaitThatIsTooLongIsLeftToTheCaller() {
        server.enqueue(BUSY.clone().setHeader("Retry-After", "61"));
        try (AtlasClient client = builder().build()) {
            assertThatExceptionOfType(AtlasRateLimitException.class)
                    .isThrownBy(() -> client.execute(api(client).getSystemStatus()))
                    .satisfies(e -> assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(61)));
        }

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void theBudgetBoundsTheRetriesOfAllCallsAndIsEarnedByCalls() {
        always(BUSY);
        try (AtlasClient client = builder().retryBudget(3).build()) {
            failing(client);
            failing(client);
            assertThat(timing.waits()).as("spent").hasSize(3);
            for (int call = 0; call < 8; call++) {
                failing(client);
            }
            assertThat(timing.waits()).as("not enough earned").hasSize(3);
            failing(client);
            assertThat(timing.waits()).as("one more for ten calls").hasSize(4);
        }
    }

    @Test
    void aCallMayHaveAPolicyOfItsOwn() {
        always(BUSY);
        try (AtlasClient client = builder().build()) {
            PetsApi api = api(client);
            AtlasClient once = client.with(RetryPolicy.none());
            assertThatExceptionOfType(AtlasRateLimitException.class).isThrownBy(() -> once.execute(api.touchPets()));
            assertThat(server.getRequestCount()).isEqualTo(1);
            once.close();

            assertThatExceptionOfType(AtlasRateLimitException.class).isThrownBy(() -> client.execute(api.touchPets()));
            assertThat(server.getRequestCount()).isEqualTo(4);

            assertThat(once.executeAsync(api.touchPets())).failsWithin(Duration.ofSeconds(20));
            assertThat(server.getRequestCount()).isEqualTo(5);
        }
    }

    @Test
    void aFacadeMayHaveAPolicyOfItsOwn() {
        always(BUSY);
        try (AtlasClient client = builder().build()) {
            Call<Boolean> call = api(client.with(RetryPolicy.none())).touchPets();
            assertThatExceptionOfType(AtlasRateLimitException.class).isThrownBy(() -> client.execute(call));
        }

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void cancellingEndsAWait() throws Exception {
        always(BUSY);
        CountDownLatch waiting = new CountDownLatch(1);
        CompletableFuture<IOException> ended = new CompletableFuture<>();
        Pause real = Pause.sleeping();
        Pause observed = (wait, call) -> {
            waiting.countDown();
            try {
                real.await(Duration.ofHours(1), call);
            } catch (IOException e) {
                ended.complete(e);
                throw e;
            }
        };
        Timing endless = new Timing(observed, System::nanoTime, () -> 0.5);
        try (AtlasClient client = builder().timing(endless).build()) {
            CompletableFuture<Boolean> future = client.executeAsync(api(client).touchPets());
            waiting.await();
            future.cancel(true);

            assertThat(ended)
                    .succeedsWithin(Duration.ofSeconds(20))
                    .satisfies(e -> assertThat(e).hasMessage("Canceled"));
            assertThatExceptionOfType(CancellationException.class).isThrownBy(future::join);
        }
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aWaitThatWouldOutlastTheCallIsNotBegun() {
        always(BUSY.clone().setHeader("Retry-After", "30"));
        try (AtlasClient client = builder().callTimeout(Duration.ofSeconds(29)).build()) {
            failing(client);
        }

        assertThat(timing.waits()).isEmpty();
    }

    @Test
    void aStreamThatTheServerRefusesWasNotProcessed() {
        server.setProtocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
        server.enqueue(new MockResponse()
                .setSocketPolicy(SocketPolicy.RESET_STREAM_AT_START)
                .setHttp2ErrorCode(7));
        server.enqueue(FINE);
        try (AtlasClient client = builder().httpClient(overHttp2()).build()) {
            Pet created = client.execute(api(client).createPet("g", REX));
            assertThat(created).isNotNull();
        }

        assertThat(timing.waits()).hasSize(1);
    }

    @Test
    void aStreamThatBreaksOffMayHaveBeenProcessed() {
        server.setProtocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
        server.enqueue(new MockResponse()
                .setSocketPolicy(SocketPolicy.RESET_STREAM_AT_START)
                .setHttp2ErrorCode(8));
        try (AtlasClient client = builder().httpClient(overHttp2()).build()) {
            assertThatExceptionOfType(AtlasTransportException.class)
                    .isThrownBy(() -> client.execute(api(client).createPet("g", REX)));
        }

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    private static OkHttpClient overHttp2() {
        return new OkHttpClient.Builder()
                .protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE))
                .build();
    }

    @Test
    void aStreamedBodyIsNotWaitedFor() throws IOException {
        server.enqueue(
                new MockResponse().setBody("0123456789").setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));
        try (AtlasClient client = builder().build();
                var body = client.execute(api(client).getLogs("h", "l"))) {
            assertThat(body).isNotNull();
            assertThatExceptionOfType(IOException.class).isThrownBy(body::bytes);
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void aPolicyHasAnAttempt(int attempts) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetryPolicy.builder().maxAttempts(attempts))
                .withMessage("A call takes at least one attempt, not " + attempts);
    }

    @Test
    void settingsAreInRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetryPolicy.builder().maxDelay(Duration.ofSeconds(-1)))
                .withMessage("A wait is not negative: PT-1S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AtlasClient.builder().retryBudget(-1))
                .withMessage("A retry budget is between 0 and a million, not -1");
        assertThat(RetryPolicy.standard())
                .hasToString("RetryPolicy[maxAttempts=3, baseDelay=PT0.5S, maxDelay=PT20S, maxRetryAfter=PT1M]");
    }
}

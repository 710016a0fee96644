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
package io.atlasclient.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.atlasclient.AtlasApiException;
import io.atlasclient.AtlasClient;
import io.atlasclient.AtlasRateLimitException;
import io.atlasclient.AtlasTransportException;
import io.atlasclient.json.AtlasException;
import io.atlasclient.retry.RetryPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import retrofit2.Call;

/** Each fault as the client meets it, and how many requests it makes of it. */
class FaultsTest {
    private static final RetryPolicy THREE_ATTEMPTS = RetryPolicy.builder()
            .maxAttempts(3)
            .baseDelay(Duration.ofMillis(1))
            .maxDelay(Duration.ofMillis(1))
            .build();

    private static final Map<String, Function<Connections, Call<?>>> CALLS = Map.of(
            "listStreamConnections", Connections::list,
            "createStreamConnection", Connections::create,
            "updateStreamConnection", Connections::update,
            "deleteStreamConnection", Connections::delete);

    /** How many requests reach the fake: of operations that may be repeated, and of the others. */
    private record Expected(Fault fault, int repeatable, int others) {}

    private static Stream<Expected> faults() {
        return Stream.of(
                new Expected(Fault.rateLimited(Duration.ZERO), 3, 3),
                new Expected(Fault.rateLimited(), 3, 3),
                new Expected(Fault.unavailable(Duration.ZERO), 3, 3),
                new Expected(Fault.unavailable(), 3, 1),
                new Expected(Fault.error(500, "UNEXPECTED_ERROR"), 3, 1),
                new Expected(Fault.error(409, "CONFLICT"), 1, 1),
                new Expected(Fault.resetAfterRequest(), 3, 1),
                new Expected(Fault.closedAfterRequest(), 3, 1),
                new Expected(Fault.notHttp(), 3, 1));
    }

    @TestFactory
    Stream<DynamicTest> everyFaultLastsUntilTheClientGivesUp() {
        return faults().flatMap(expected -> CALLS.entrySet().stream()
                .map(call -> DynamicTest.dynamicTest(expected.fault() + ", " + call.getKey(), () -> {
                    boolean repeatable =
                            call.getKey().startsWith("list") || call.getKey().startsWith("delete");
                    fails(
                            expected,
                            call.getKey(),
                            call.getValue(),
                            repeatable ? expected.repeatable() : expected.others());
                })));
    }

    private static void fails(Expected expected, String operation, Function<Connections, Call<?>> call, int requests) {
        try (FakeAtlas atlas = FakeAtlas.start();
                AtlasClient client =
                        atlas.clientBuilder().retryPolicy(THREE_ATTEMPTS).build()) {
            atlas.on(operation).fail(expected.fault());

            assertThatThrownBy(() -> client.execute(call.apply(Connections.of(client))))
                    .isInstanceOf(AtlasException.class);

            assertThat(atlas.count(operation)).isEqualTo(requests);
            assertThat(atlas.tokensIssued()).isEqualTo(1);
        }
    }

    @Test
    void aResetBeforeTheBodyIsRepeatedByWhatMayBeRepeated() {
        try (FakeAtlas atlas = FakeAtlas.start();
                AtlasClient client =
                        atlas.clientBuilder().retryPolicy(THREE_ATTEMPTS).build()) {
            atlas.on("listStreamConnections").fail(Fault.resetBeforeBody());
            atlas.on("createStreamConnection").fail(Fault.resetBeforeBody());

            assertThatThrownBy(() -> client.execute(Connections.of(client).list()))
                    .isInstanceOf(AtlasTransportException.class);
            assertThatThrownBy(() -> client.execute(Connections.of(client).create()))
                    .isInstanceOf(AtlasTransportException.class);

            assertThat(atlas.count("listStreamConnections")).isEqualTo(3);
            assertThat(atlas.count("createStreamConnection")).isEqualTo(1);
            assertThat(atlas.requests()).extracting(ReceivedRequest::status).containsOnly(0);
        }
    }

    @Test
    void twoFaultsAreOverAtTheThirdRequest() {
        try (FakeAtlas atlas = FakeAtlas.start();
                AtlasClient client =
                        atlas.clientBuilder().retryPolicy(THREE_ATTEMPTS).build()) {
            atlas.on("createStreamConnection")
                    .fail(Fault.rateLimited(Duration.ZERO))
                    .times(2);

            client.execute(Connections.of(client).create());

            assertThat(atlas.requests()).extracting(ReceivedRequest::status).containsExactly(429, 429, 200);
        }
    }

    @Test
    void theTimeToWaitIsRoundedUpToSeconds() {
        try (FakeAtlas atlas = FakeAtlas.start()) {
            atlas.on("listStreamConnections").fail(Fault.rateLimited(Duration.ofMillis(61_001)));
            AtlasClient client = atlas.client();

            AtlasRateLimitException limited = catchThrowableOfType(
                    AtlasRateLimitException.class,
                    () -> client.with(RetryPolicy.none())
                            .execute(Connections.of(client.with(RetryPolicy.none()))
                                    .list()));

            assertThat(limited.retryAfter()).isEqualTo(Duration.ofSeconds(62));
        }
    }

    @Test
    void errorsHaveTheBodyOfTheApi() {
        try (FakeAtlas atlas = FakeAtlas.start()) {
            atlas.on("getStreamConnection").fail(Fault.error(404, "STREAM_CONNECTION_NOT_FOUND"));

            assertThatThrownBy(() -> atlas.client()
                            .execute(Connections.of(atlas.client()).get()))
                    .isInstanceOfSatisfying(AtlasApiException.class, error -> {
                        assertThat(error.status()).isEqualTo(404);
                        assertThat(error.errorCode()).isEqualTo("STREAM_CONNECTION_NOT_FOUND");
                    });
        }
    }

    @Test
    void aTruncatedAnswerIsNoAnswer() {
        try (FakeAtlas atlas = FakeAtlas.start();
                AtlasClient client =
                        atlas.clientBuilder().retryPolicy(RetryPolicy.none()).build()) {
            atlas.on("getStreamConnection").fail(Fault.truncated());

            assertThatThrownBy(() ->
                            FakeAtlasTest.json(client, Connections.of(client).get()))
                    .isInstanceOfAny(AtlasTransportException.class, IOException.class);
            assertThat(atlas.count("getStreamConnection")).isEqualTo(1);
        }
    }

    @Test
    void garbageIsNoJson() {
        try (FakeAtlas atlas = FakeAtlas.start()) {
            atlas.on("getStreamConnection").fail(Fault.garbage());

            assertThatThrownBy(() -> FakeAtlasTest.json(
                            atlas.client(), Connections.of(atlas.client()).get()))
                    .hasMessageContaining("Unexpected character ('<'");
        }
    }

    @Test
    void aSlowAnswerOutlastsTheReadTimeout() {
        try (FakeAtlas atlas = FakeAtlas.start();
                AtlasClient client = atlas.clientBuilder()
                        .readTimeout(Duration.ofMillis(50))
                        .retryPolicy(RetryPolicy.none())
                        .build()) {
            atlas.on("getStreamConnection").fail(Fault.slow(Duration.ofHours(1)));

            assertThatThrownBy(() -> client.execute(Connections.of(client).get()))
                    .isInstanceOf(AtlasTransportException.class);
        }
    }

    @Test
    void aTokenThatCannotBeHadFailsTheCall() {
        try (FakeAtlas atlas = FakeAtlas.start();
                AtlasClient client =
                        atlas.clientBuilder().retryPolicy(RetryPolicy.none()).build()) {
            atlas.onToken().fail(Fault.unavailable()).times(1);

            assertThatThrownBy(() -> client.execute(Connections.of(client).delete()))
                    .isInstanceOf(AtlasException.class);
            client.execute(Connections.of(client).delete());

            assertThat(atlas.tokensIssued()).isEqualTo(1);
            assertThat(atlas.count()).isEqualTo(1);
        }
    }

    @Test
    void theStatusOfAnErrorIsOneOfAnError() {
        assertThatThrownBy(() -> Fault.error(200, "OK"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The status of an error is between 400 and 599, not 200");
    }
}

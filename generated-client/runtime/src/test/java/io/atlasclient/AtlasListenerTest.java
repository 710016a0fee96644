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

import io.atlasclient.observe.AtlasListener;
import io.atlasclient.observe.CallEnd;
import io.atlasclient.observe.CallInfo;
import io.atlasclient.observe.Retry;
import io.atlasclient.resilience.Listeners;
import io.atlasclient.resilience.Timing;
import io.atlasclient.sample.Dog;
import io.atlasclient.sample.PetsApi;
import io.atlasclient.sample.SampleCodecs;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.SocketPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AtlasListenerTest {
    private final MockWebServer server = new MockWebServer();
    private final Recorder recorder = new Recorder();
    private final AtomicLong nanos = new AtomicLong();

    /** Each wait takes as long as it should by this clock, and everything else no time at all. */
    private final Timing timing = new Timing((wait, call) -> nanos.addAndGet(wait.toNanos()), nanos::get, () -> 0.5);

    private final AtlasClient atlas = AtlasClient.builder()
            .baseUrl(server.url("/").toString())
            .timing(timing)
            .listener(new Broken())
            .listener(recorder)
            .build();
    private final PetsApi api = atlas.retrofit(SampleCodecs.registry()).create(PetsApi.class);

    @AfterEach
    void close() throws IOException {
        atlas.close();
        server.shutdown();
    }

    @Test
    void aCallStartsIsRetriedAndEnds() {
        server.enqueue(new MockResponse().setResponseCode(429).setHeader("Retry-After", "2"));
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        server.enqueue(new MockResponse().setBody("{}"));
        atlas.execute(api.getSystemStatus());

        assertThat(recorder.events)
                .containsExactly(
                        "GET getSystemStatus started",
                        "GET getSystemStatus attempt 1: 429, PT2.25S",
                        "GET getSystemStatus attempt 2: IOException, PT0.5S",
                        "GET getSystemStatus ended: 200, PT2.75S, 3 attempts");
        assertThat(recorder.calls).hasSize(1);
    }

    @Test
    void anErrorIsAnEndWithAStatus() {
        server.enqueue(new MockResponse().setResponseCode(404));
        assertThatExceptionOfType(AtlasNotFoundException.class).isThrownBy(() -> atlas.execute(api.deletePet("1")));

        assertThat(recorder.events)
                .containsExactly("DELETE deletePet started", "DELETE deletePet ended: 404, PT0S, 1 attempts");
    }

    @Test
    void aBodyThatBreaksOffIsAFailure() {
        server.enqueue(new MockResponse()
                .setBody("true or something longer")
                .setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));
        assertThatExceptionOfType(AtlasTransportException.class).isThrownBy(() -> atlas.execute(api.touchPets()));

        assertThat(recorder.events)
                .containsExactly(
                        "PATCH touchPets started", "PATCH touchPets ended: ProtocolException, PT0S, 1 attempts");
    }

    @Test
    void aGetWithABodyIsAGet() {
        assertThat(new CallInfo("searchPets", "GET")).hasToString("GET searchPets");
        assertThatExceptionOfType(AtlasTransportException.class)
                .isThrownBy(() -> unreachable(recorder)
                        .searchPets(Dog.builder().name("Rex").build(), 1));

        assertThat(recorder.events).first().isEqualTo("GET searchPets started");
        assertThat(recorder.events).last().isEqualTo("GET searchPets ended: ConnectException, PT0.75S, 3 attempts");
    }

    private interface Search {
        void searchPets(Dog dog, int limit);
    }

    private Search unreachable(AtlasListener listener) {
        AtlasClient nowhere = AtlasClient.builder()
                .baseUrl("http://127.0.0.1:1")
                .timing(timing)
                .listener(listener)
                .build();
        PetsApi pets = nowhere.retrofit(SampleCodecs.registry()).create(PetsApi.class);
        return (dog, limit) -> {
            try (nowhere) {
                nowhere.execute(pets.searchPets(dog, limit));
            }
        };
    }

    @Test
    void anAnnouncedEndIsToldEachTime() {
        MockResponse ending = new MockResponse().setBody("true").setHeader("Sunset", "Wed, 01 Jan 2025 00:00:00 GMT");
        server.enqueue(ending);
        server.enqueue(ending.clone().setHeader("Deprecation", "@1700000000"));
        atlas.execute(api.touchPets());
        atlas.execute(api.touchPets());

        assertThat(recorder.events)
                .contains(
                        "PATCH touchPets deprecated: 2025-01-01T00:00:00Z, null",
                        "PATCH touchPets deprecated: 2025-01-01T00:00:00Z, 2023-11-14T22:13:20Z");
    }

    @Test
    void failuresOfListenersAreLogged() {
        RecordingLogger logger = new RecordingLogger();
        new Listeners(List.of(new Broken(), recorder), logger).started(new CallInfo("touchPets", "PATCH"));

        assertThat(logger.messages())
                .containsExactly("WARNING: A listener failed: io.atlasclient.AtlasListenerTest$Broken"
                        + " java.lang.IllegalStateException: broken");
        assertThat(recorder.events).containsExactly("PATCH touchPets started");
    }

    @Test
    void callsAreLoggedWithoutUrlsHeadersAndBodies() {
        RecordingLogger logger = new RecordingLogger();
        CallLog log = new CallLog(logger);
        CallInfo call = new CallInfo("createPet", "POST");
        log.retrying(call, new Retry(1, 503, null, Duration.ofMillis(20)));
        log.retrying(call, new Retry(2, null, new IOException("reset"), Duration.ZERO));
        log.ended(call, new CallEnd(201, null, Duration.ofMillis(1234), 3));
        log.ended(new CallInfo(null, "GET"), new CallEnd(null, new IOException("reset"), Duration.ZERO, 1));

        assertThat(logger.messages())
                .containsExactly(
                        "DEBUG: POST createPet failed in attempt 1 with status 503; again in 20 ms",
                        "DEBUG: POST createPet failed in attempt 2 with java.io.IOException: reset; again in 0 ms",
                        "DEBUG: POST createPet ended with status 201 after 1234 ms, attempts: 3",
                        "DEBUG: GET ended with java.io.IOException: reset after 0 ms, attempts: 1");
    }

    private static final class Broken implements AtlasListener {
        @Override
        public void started(CallInfo call) {
            throw new IllegalStateException("broken");
        }
    }

    private static final class Recorder implements AtlasListener {
        private final List<String> events = new ArrayList<>();
        private final Set<CallInfo> calls = new HashSet<>();

        @Override
        public void started(CallInfo call) {
            add(call, "started");
        }

        @Override
        public void retrying(CallInfo call, Retry retry) {
            add(
                    call,
                    "attempt " + retry.attempt() + ": " + outcome(retry.status(), retry.failure()) + ", "
                            + retry.delay());
        }

        @Override
        public void deprecated(CallInfo call, @Nullable Instant sunset, @Nullable Instant deprecation) {
            add(call, "deprecated: " + sunset + ", " + deprecation);
        }

        @Override
        public void ended(CallInfo call, CallEnd end) {
            add(
                    call,
                    "ended: " + outcome(end.status(), end.failure()) + ", " + end.duration() + ", " + end.attempts()
                            + " attempts");
        }

        private static String outcome(@Nullable Integer status, @Nullable Throwable failure) {
            return failure == null ? String.valueOf(status) : failure.getClass().getSimpleName();
        }

        private void add(CallInfo call, String event) {
            events.add(call + " " + event);
            calls.add(call);
        }
    }
}

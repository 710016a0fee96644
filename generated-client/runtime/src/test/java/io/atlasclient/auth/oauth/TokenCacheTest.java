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
package io.atlasclient.auth.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.atlasclient.auth.AccessToken;
import io.atlasclient.auth.TokenStore;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokenCacheTest {
    private static final int CALLERS = 200;
    private static final String GRANT = "grant_type=client_credentials";

    private final ManualClock clock = new ManualClock();
    private final FakeTokenServer server = new FakeTokenServer();
    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final RecordingStore store = new RecordingStore();
    private final TokenCache cache = cache(Duration.ofSeconds(60));

    private TokenCache cache(Duration margin) {
        OkHttpClient http = new OkHttpClient.Builder().addInterceptor(server).build();
        TokenEndpoint endpoint =
                new TokenEndpoint(http, HttpUrl.get("https://example.org/"), new ServiceAccount("id", "secret"), clock);
        return new TokenCache(endpoint, store, margin, clock);
    }

    @AfterEach
    void close() {
        callers.shutdownNow();
        cache.close();
    }

    @Test
    void manyCallersShareOneRequest() throws Exception {
        assertThat(together()).hasSize(CALLERS).containsOnly("token-1");
        assertThat(get()).isEqualTo("token-1");
        assertThat(server.requests()).containsExactly(GRANT);
    }

    @Test
    void manyCallersShareOneRefusal() throws Exception {
        server.refuse();

        assertThat(together()).hasSize(CALLERS).containsOnly("invalid_client");
        assertThat(server.requests()).containsExactly(GRANT);
    }

    @Test
    void manyCallersShareOneFailureAndTheNextTriesAgain() throws Exception {
        server.fail(new SocketTimeoutException("timeout"));

        assertThat(together()).hasSize(CALLERS).containsOnly("java.net.SocketTimeoutException: timeout");
        assertThat(server.requests()).containsExactly(GRANT);
        server.fail(null);
        assertThat(get()).isEqualTo("token-1");
    }

    /** Runs callers that all have joined the request before it is answered: a caller asks whether it is cancelled once it waits. */
    private List<String> together() throws Exception {
        CountDownLatch waiting = new CountDownLatch(CALLERS);
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        BooleanSupplier isCancelled = () -> {
            if (seen.add(Thread.currentThread())) {
                waiting.countDown();
            }
            return false;
        };
        server.waitFor(waiting);
        List<Future<String>> futures = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            futures.add(callers.submit(() -> describe(cache, isCancelled)));
        }
        List<String> results = new ArrayList<>();
        for (Future<String> future : futures) {
            results.add(future.get());
        }
        return results;
    }

    private static String describe(TokenCache cache, BooleanSupplier isCancelled) {
        try {
            TokenResult result = cache.get(isCancelled);
            return result instanceof TokenResult.Granted granted
                    ? granted.token().value()
                    : String.valueOf(((TokenRefusal) result).error());
        } catch (IOException e) {
            return e.toString();
        }
    }

    private String get() {
        return describe(cache, () -> false);
    }

    @Test
    void aTokenIsReplacedAMinuteBeforeItExpires() {
        get();
        clock.pass(Duration.ofMinutes(59).minusSeconds(1));
        assertThat(get()).isEqualTo("token-1");
        clock.pass(Duration.ofSeconds(1));
        assertThat(get()).isEqualTo("token-2");
    }

    @Test
    void aTokenThatStillWorksIsUsedWhenItCannotBeReplaced() {
        get();
        clock.pass(Duration.ofMinutes(59));
        server.fail(new SocketTimeoutException("timeout"));

        assertThat(get()).as("no answer").isEqualTo("token-1");
        server.fail(null);
        server.refuse();
        assertThat(get()).as("refused").isEqualTo("token-1");
        assertThat(server.requests()).as("each call tries again").hasSize(3);
        clock.pass(Duration.ofMinutes(1));
        assertThat(get()).as("expired").isEqualTo("invalid_client");
    }

    @Test
    void theNextCallReplacesATokenThatCouldNotBeReplaced() {
        get();
        clock.pass(Duration.ofMinutes(59));
        server.fail(new SocketTimeoutException("timeout"));
        get();
        server.fail(null);

        assertThat(get()).isEqualTo("token-2");
    }

    @Test
    void manyCallersShareOneFailureToReplaceATokenThatStillWorks() throws Exception {
        get();
        clock.pass(Duration.ofMinutes(59));
        server.fail(new SocketTimeoutException("timeout"));

        assertThat(together()).hasSize(CALLERS).containsOnly("token-1");
        assertThat(server.requests()).containsExactly(GRANT, GRANT);
    }

    @Test
    void aTokenThatTheApiRejectedIsNotUsedAgainWhenItCannotBeReplaced() throws IOException {
        cache.reject(((TokenResult.Granted) cache.get(() -> false)).token());
        server.fail(new SocketTimeoutException("timeout"));

        assertThat(get()).isEqualTo("java.net.SocketTimeoutException: timeout");
    }

    @Test
    void theMarginIsAtMostATenthOfTheLifetime() {
        try (TokenCache careful = cache(Duration.ofHours(2))) {
            describe(careful, () -> false);
            clock.pass(Duration.ofMinutes(54).minusSeconds(1));
            assertThat(describe(careful, () -> false)).isEqualTo("token-1");
            clock.pass(Duration.ofSeconds(1));
            assertThat(describe(careful, () -> false)).isEqualTo("token-2");
        }
    }

    @Test
    void aRejectedTokenIsReplacedOnce() throws IOException {
        AccessToken first = ((TokenResult.Granted) cache.get(() -> false)).token();
        cache.reject(first);
        assertThat(get()).isEqualTo("token-2");
        cache.reject(first);
        assertThat(get()).isEqualTo("token-2");
    }

    @Test
    void aTokenOfTheStoreIsUsedUntilItExpires() {
        store.token = new AccessToken("stored", clock.instant(), clock.instant().plusSeconds(600));

        assertThat(get()).isEqualTo("stored");
        assertThat(server.requests()).isEmpty();
        clock.pass(Duration.ofMinutes(9));
        assertThat(get()).isEqualTo("token-1");
        assertThat(store.events).containsExactly("load", "load", "save token-1");
    }

    @Test
    void aRejectedTokenIsNotTakenFromTheStoreAgainButOneThatIsNewThereIs() throws IOException {
        store.token = new AccessToken("stored", clock.instant(), clock.instant().plusSeconds(600));
        AccessToken first = ((TokenResult.Granted) cache.get(() -> false)).token();
        cache.reject(first);
        assertThat(get()).isEqualTo("token-1");
        cache.reject(((TokenResult.Granted) cache.get(() -> false)).token());
        store.token = new AccessToken(
                "of-another-process", clock.instant(), clock.instant().plusSeconds(600));

        assertThat(get()).isEqualTo("of-another-process");
        assertThat(server.requests()).containsExactly(GRANT);
    }

    @Test
    void aStoreThatFailsFailsTheCall() {
        store.failure = new IllegalStateException("disk full");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> cache.get(() -> false))
                .withMessage("The token store failed")
                .withCause(store.failure);
    }

    @Test
    void aCallerThatIsCancelledLeavesTheOthersAlone() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        server.waitFor(gate);

        assertThat(describe(cache, () -> true)).isEqualTo("java.io.IOException: Canceled");
        Future<String> other = callers.submit(this::get);
        gate.countDown();
        assertThat(other.get()).isEqualTo("token-1");
        assertThat(server.requests()).containsExactly(GRANT);
    }

    @Test
    void aCallerThatIsInterruptedLeavesTheOthersAlone() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        server.waitFor(gate);
        Future<Boolean> interrupted = callers.submit(() -> {
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(InterruptedIOException.class).isThrownBy(() -> cache.get(() -> false));
            return Thread.interrupted();
        });

        assertThat(interrupted.get()).isTrue();
        gate.countDown();
        assertThat(get()).isEqualTo("token-1");
        assertThat(server.requests()).containsExactly(GRANT);
    }

    @Test
    void closingRevokesTheTokenOnceAndEndsTheCache() {
        get();
        cache.close();
        cache.close();

        assertThat(server.requests()).containsExactly(GRANT, "token=token-1&token_type_hint=access_token");
        assertThat(store.events).containsExactly("load", "save token-1", "clear");
        assertThat(get()).isEqualTo("java.io.IOException: The client is closed");
    }

    @Test
    void aTokenThatArrivesWhileTheCacheIsClosedIsRevokedToo() throws ExecutionException, InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch waiting = new CountDownLatch(1);
        server.waitFor(gate);
        Future<String> caller = callers.submit(() -> describe(cache, () -> {
            waiting.countDown();
            return false;
        }));
        waiting.await();
        Future<?> closing = callers.submit(cache::close);
        gate.countDown();

        assertThat(caller.get()).isEqualTo("token-1");
        closing.get();
        assertThat(server.requests()).containsExactly(GRANT, "token=token-1&token_type_hint=access_token");
    }

    @Test
    void aThreadThatIsInterruptedRevokesTheTokenAndStaysInterrupted() throws Exception {
        get();
        CountDownLatch gate = new CountDownLatch(1);
        server.waitFor(gate);
        AtomicBoolean isInterrupted = new AtomicBoolean();
        Thread closing = new Thread(() -> {
            Thread.currentThread().interrupt();
            cache.close();
            isInterrupted.set(Thread.interrupted());
        });
        closing.start();
        while (closing.getState() != Thread.State.TIMED_WAITING && closing.isAlive()) {
            Thread.onSpinWait();
        }
        gate.countDown();
        closing.join();

        assertThat(isInterrupted).isTrue();
        assertThat(server.requests()).containsExactly(GRANT, "token=token-1&token_type_hint=access_token");
        assertThat(server.answers()).isEqualTo(2);
    }

    @Test
    void withoutATokenThereIsNothingToRevoke() {
        cache.close();

        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aSharedTokenIsNotRevoked() {
        store.shared = true;
        get();
        cache.close();

        assertThat(server.requests()).containsExactly(GRANT);
        assertThat(store.events).containsExactly("load", "save token-1");
    }

    @Test
    void aRevocationThatFailsDoesNotFailTheClosing() {
        get();
        server.fail(new IOException("no network"));
        cache.close();

        assertThat(server.requests()).hasSize(2);
    }

    private static final class RecordingStore implements TokenStore {
        private final List<String> events = new ArrayList<>();
        private @Nullable AccessToken token;
        private @Nullable RuntimeException failure;
        private boolean shared;

        @Override
        public @Nullable AccessToken load() {
            if (failure != null) {
                throw failure;
            }
            events.add("load");
            return token;
        }

        @Override
        public void save(AccessToken newToken) {
            events.add("save " + newToken.value());
            token = newToken;
        }

        @Override
        public void clear() {
            events.add("clear");
            token = null;
        }

        @Override
        public boolean isShared() {
            return shared;
        }
    }
}

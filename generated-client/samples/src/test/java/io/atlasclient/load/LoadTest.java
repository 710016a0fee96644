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
package io.atlasclient.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.AtlasClient;
import io.atlasclient.testing.FakeAtlas;
import io.atlasclient.testing.ReceivedRequest;
import io.atlasclient.testing.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/**
 * 64 threads and one client; 12,800 calls in every build, 640,000 with {@code -Dload.rounds=50}. What waits for the end of
 * connections and threads has a timeout shorter than OkHttp keeps idle ones.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoadTest {
    private static final Load LOAD = new Load(64, 200);
    private static final int ROUNDS = Integer.getInteger("load.rounds", 1);
    /** OkHttp and Okio have these once for all clients of a process, and the fake's end with the fake. */
    private static final Pattern NOT_THE_CLIENTS = Pattern.compile("OkHttp TaskRunner|Okio Watchdog|fake-atlas-.*");

    private final Set<Thread> before = threads();
    private final FakeAtlas fake =
            FakeAtlas.builder().remember(LOAD.total() + 1).start();
    private final List<String> mixedUp = new ArrayList<>();
    private final List<List<String>> received = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();
    private List<Thread> left = List.of();

    @BeforeAll
    void callAndClose() throws Exception {
        try (AtlasClient client = fake.clientBuilder().build()) {
            for (int round = 0; round < ROUNDS; round++) {
                mixedUp.addAll(LOAD.run(client));
                collect();
            }
        }
        left = threads().stream()
                .filter(thread -> !before.contains(thread))
                .filter(thread -> !NOT_THE_CLIENTS.matcher(thread.getName()).matches())
                .toList();
    }

    private void collect() {
        received.add(fake.requests().stream()
                .map(LoadTest::text)
                .map(Load::marker)
                .sorted()
                .toList());
        violations.addAll(fake.violations());
        fake.reset();
    }

    private static String text(ReceivedRequest request) {
        return request.path() + " " + request.body();
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet();
    }

    @AfterAll
    void stop() {
        fake.close();
    }

    @Test
    void everyCallArrivesOnce() {
        List<String> sent = LOAD.markers().sorted().toList();

        assertThat(received)
                .hasSize(ROUNDS)
                .allSatisfy(round -> assertThat(round).isEqualTo(sent));
    }

    @Test
    void everyCallGetsItsOwnAnswer() {
        assertThat(mixedUp).isEmpty();
        assertThat(violations).isEmpty();
    }

    @Test
    void allThreadsShareOneToken() {
        assertThat(fake.tokensIssued()).isEqualTo(1);
        assertThat(fake.tokensRevoked()).isEqualTo(1);
    }

    @Test
    @Timeout(60)
    void noConnectionStaysOpen() {
        while (fake.openConnections() > 0 && !Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
        assertThat(fake.openConnections()).isZero();
    }

    @Test
    @Timeout(30)
    void noThreadStaysAlive() throws InterruptedException {
        for (Thread thread : left) {
            thread.join();
        }
    }
}

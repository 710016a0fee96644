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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/**
 * 64 threads and one client; 12,800 calls in every build, 640,000 with {@code -Dload.rounds=50}. Waiting for the end of a
 * connection or thread ends with that end, or fails at the class's timeout.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(1800)
class LoadTest {
    private static final Load LOAD = new Load(64, 200);
    private static final int ROUNDS = Integer.getInteger("load.rounds", 1);
    /** OkHttp and Okio have these once for all clients of a process. */
    private static final Set<String> SHARED = Set.of("OkHttp TaskRunner", "Okio Watchdog");

    private final List<String> mixedUp = new ArrayList<>();
    private final List<List<String>> received = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();
    private long tokensIssued;
    private long tokensRevoked;

    @BeforeAll
    void callAndClose() throws Exception {
        Set<Thread> before = threads();
        try (FakeAtlas fake = FakeAtlas.builder().remember(LOAD.total() + 1).start()) {
            try (AtlasClient client = fake.clientBuilder().build()) {
                for (int round = 0; round < ROUNDS; round++) {
                    mixedUp.addAll(LOAD.run(client));
                    collect(fake);
                }
            }
            while (fake.openConnections() > 0) {
                Thread.onSpinWait();
            }
            tokensIssued = fake.tokensIssued();
            tokensRevoked = fake.tokensRevoked();
        }
        for (Thread thread : threads()) {
            if (!before.contains(thread) && !SHARED.contains(thread.getName())) {
                thread.join();
            }
        }
    }

    private void collect(FakeAtlas fake) {
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
        assertThat(tokensIssued).isEqualTo(1);
        assertThat(tokensRevoked).isEqualTo(1);
    }
}

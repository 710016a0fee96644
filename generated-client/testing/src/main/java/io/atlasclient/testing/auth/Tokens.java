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
package io.atlasclient.testing.auth;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** The tokens that were issued. Thread-safe. */
public final class Tokens {
    private final Duration lifetime;
    private final Map<String, Long> deadlines = new ConcurrentHashMap<>();
    private final AtomicLong issued = new AtomicLong();
    private final LongAdder revoked = new LongAdder();

    /**
     * Creates an office that has issued none.
     *
     * @param lifetime how long tokens are good
     */
    public Tokens(Duration lifetime) {
        this.lifetime = lifetime;
    }

    String issue() {
        String token = "fake-access-token-" + issued.incrementAndGet();
        deadlines.put(token, System.nanoTime() + lifetime.toNanos());
        return token;
    }

    boolean isGood(String token) {
        Long deadline = deadlines.get(token);
        return deadline != null && deadline - System.nanoTime() > 0;
    }

    void revoke(String token) {
        if (deadlines.remove(token) != null) {
            revoked.increment();
        }
    }

    Duration lifetime() {
        return lifetime;
    }

    /** Makes all tokens bad that have been issued. */
    public void expireAll() {
        deadlines.clear();
    }

    /** Returns how many tokens have been issued. */
    public long issued() {
        return issued.get();
    }

    /** Returns how many tokens have been revoked by whoever got them. */
    public long revoked() {
        return revoked.sum();
    }
}

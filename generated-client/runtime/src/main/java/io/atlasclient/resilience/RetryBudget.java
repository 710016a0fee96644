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
package io.atlasclient.resilience;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * What all calls of a client may spend on further attempts: so many at once, then one for every so many calls. When everything fails, retries would
 * multiply the load that may be the reason. Counts calls, not time.
 */
public final class RetryBudget {
    /** What a retry costs; what a call earns is a part of it. */
    private static final int RETRY = 10;

    private static final int CALL = 1;

    private final int capacity;
    private final AtomicInteger balance;

    /**
     * Creates a full budget.
     *
     * @param retries how many may be made in a row before calls have to earn further ones: one for ten calls
     */
    public RetryBudget(int retries) {
        capacity = Math.multiplyExact(retries, RETRY);
        balance = new AtomicInteger(capacity);
    }

    void earn() {
        balance.updateAndGet(tokens -> Math.min(capacity, tokens + CALL));
    }

    /** Takes what a retry costs; false if there is too little. */
    boolean spend() {
        return balance.getAndUpdate(tokens -> tokens < RETRY ? tokens : tokens - RETRY) >= RETRY;
    }
}

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

import io.atlasclient.retry.RetryPolicy;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** How long to wait before the next attempt: exponential, with full jitter. */
final class Backoff {
    private static final int MAX_DOUBLINGS = 30;

    private final DoubleSupplier random;

    Backoff(DoubleSupplier random) {
        this.random = random;
    }

    /** The wait after so many attempts; null if the server asks for more than the policy allows. */
    @Nullable
    Duration after(int attempts, @Nullable Duration retryAfter, RetryPolicy policy) {
        if (retryAfter == null) {
            return jitter(ceiling(attempts, policy));
        }
        boolean isTooLong = retryAfter.compareTo(policy.maxRetryAfter()) > 0;
        return isTooLong ? null : retryAfter.plus(jitter(ceiling(1, policy)));
    }

    private static Duration ceiling(int attempts, RetryPolicy policy) {
        long factor = 1L << Math.min(attempts - 1, MAX_DOUBLINGS);
        // Multiplied first, a long delay would overflow.
        boolean isAbove = policy.baseDelay().compareTo(policy.maxDelay().dividedBy(factor)) > 0;
        return isAbove ? policy.maxDelay() : policy.baseDelay().multipliedBy(factor);
    }

    private Duration jitter(Duration ceiling) {
        return Duration.ofNanos((long) (TimeUnit.NANOSECONDS.convert(ceiling) * random.getAsDouble()));
    }
}

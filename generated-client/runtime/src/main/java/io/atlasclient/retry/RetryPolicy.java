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
package io.atlasclient.retry;

import java.time.Duration;

/**
 * How often and how soon a failed call is made again. Immutable. What may be made again is not a setting: GET, HEAD, PUT and DELETE after a failed
 * transmission and after the statuses 408, 429, 500, 502, 503 and 504; POST and PATCH only after 429, after 503 with {@code Retry-After}, and when the
 * request was never written, because anything else may have taken effect.
 */
public final class RetryPolicy {
    private static final RetryPolicy STANDARD = builder().build();
    private static final RetryPolicy NONE = builder().maxAttempts(1).build();

    private final int maxAttempts;
    private final Duration baseDelay;
    private final Duration maxDelay;
    private final Duration maxRetryAfter;

    private RetryPolicy(Builder builder) {
        maxAttempts = builder.maxAttempts;
        baseDelay = builder.baseDelay;
        maxDelay = builder.maxDelay;
        maxRetryAfter = builder.maxRetryAfter;
    }

    /**
     * What a client does unless told otherwise: three attempts, half a second before the second at most.
     *
     * @return the policy
     */
    public static RetryPolicy standard() {
        return STANDARD;
    }

    /**
     * One attempt.
     *
     * @return the policy
     */
    public static RetryPolicy none() {
        return NONE;
    }

    /**
     * Starts from the standard.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How often a call is made.
     *
     * @return attempts including the first, at least 1
     */
    public int maxAttempts() {
        return maxAttempts;
    }

    /**
     * The longest wait before the second attempt; it doubles with each further one.
     *
     * @return a duration, not negative
     */
    public Duration baseDelay() {
        return baseDelay;
    }

    /**
     * What that doubling ends at.
     *
     * @return a duration, not negative
     */
    public Duration maxDelay() {
        return maxDelay;
    }

    /**
     * The longest {@code Retry-After} that is waited for.
     *
     * @return a duration, not negative
     */
    public Duration maxRetryAfter() {
        return maxRetryAfter;
    }

    @Override
    public String toString() {
        return "RetryPolicy[maxAttempts=" + maxAttempts + ", baseDelay=" + baseDelay + ", maxDelay=" + maxDelay
                + ", maxRetryAfter=" + maxRetryAfter + "]";
    }

    /** Collects settings. */
    public static final class Builder {
        private int maxAttempts = 3;
        private Duration baseDelay = Duration.ofMillis(500);
        private Duration maxDelay = Duration.ofSeconds(20);
        private Duration maxRetryAfter = Duration.ofSeconds(60);

        private Builder() {}

        /**
         * Sets how often a call is made.
         *
         * @param attempts including the first, at least 1
         * @return this builder
         * @throws IllegalArgumentException if it is less
         */
        public Builder maxAttempts(int attempts) {
            if (attempts < 1) {
                throw new IllegalArgumentException("A call takes at least one attempt, not " + attempts);
            }
            maxAttempts = attempts;
            return this;
        }

        /**
         * Sets the longest wait before the second attempt. The wait itself is drawn evenly between nothing and that, so that callers that failed
         * together do not come back together.
         *
         * @param delay not negative; doubles with each further attempt
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder baseDelay(Duration delay) {
            baseDelay = notNegative(delay);
            return this;
        }

        /**
         * Sets what the doubling ends at.
         *
         * @param delay not negative
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder maxDelay(Duration delay) {
            maxDelay = notNegative(delay);
            return this;
        }

        /**
         * Sets how long a {@code Retry-After} (RFC 9110, section 10.2.3) may be. Up to that the call waits as long as the server asks for, and a
         * little longer by chance. When the server asks for more the call fails at once.
         *
         * @param wait not negative
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder maxRetryAfter(Duration wait) {
            maxRetryAfter = notNegative(wait);
            return this;
        }

        /**
         * Creates the policy.
         *
         * @return the policy
         */
        public RetryPolicy build() {
            return new RetryPolicy(this);
        }

        private static Duration notNegative(Duration duration) {
            if (duration.isNegative()) {
                throw new IllegalArgumentException("A wait is not negative: " + duration);
            }
            return duration;
        }
    }
}

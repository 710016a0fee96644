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
package io.atlasclient.auth;

import java.time.Duration;
import java.time.Instant;

/**
 * What the API gives a service account in return for its secret: RFC 6749, section 5.1. Whoever has the value may do what the account may.
 *
 * @param value the token itself, visible ASCII characters; a secret
 * @param issuedAt when it was asked for, by this machine's clock
 * @param expiresAt when it stops to work, by this machine's clock
 */
public record AccessToken(String value, Instant issuedAt, Instant expiresAt) {
    /**
     * Checks the token.
     *
     * @throws IllegalArgumentException if the value is empty or cannot stand in a header, or if the token expires before it was issued
     */
    public AccessToken {
        if (value.isEmpty() || !value.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("An access token consists of visible ASCII characters");
        }
        if (expiresAt.isBefore(issuedAt)) {
            throw new IllegalArgumentException("An access token does not expire before it is issued");
        }
    }

    /**
     * How long the token works.
     *
     * @return a duration that is not negative
     */
    public Duration lifetime() {
        return Duration.between(issuedAt, expiresAt);
    }

    /** The times alone: the value is a secret. */
    @Override
    public String toString() {
        return "AccessToken[issuedAt=" + issuedAt + ", expiresAt=" + expiresAt + "]";
    }
}

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
package io.atlasclient.auth.digest;

import java.util.Objects;

/**
 * An API key of Atlas, for HTTP Digest authentication.
 *
 * @param publicKey the user name
 * @param privateKey the password; a secret
 */
public record ApiKey(String publicKey, String privateKey) {
    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if a part is blank or has control characters, or the public one has a colon: RFC 7616, section 3.4.2
     * @throws NullPointerException if a part is null
     */
    public ApiKey {
        Objects.requireNonNull(publicKey, "publicKey");
        Objects.requireNonNull(privateKey, "privateKey");
        if (isUnusable(publicKey) || isUnusable(privateKey) || publicKey.indexOf(':') >= 0) {
            throw new IllegalArgumentException(
                    "An API key has a public and a private part, without control characters, the public one without a colon");
        }
    }

    /** Nothing: who uses a key is nobody's business either. */
    @Override
    public String toString() {
        return "ApiKey[redacted]";
    }

    private static boolean isUnusable(String part) {
        return part.isBlank() || part.chars().anyMatch(Character::isISOControl);
    }
}

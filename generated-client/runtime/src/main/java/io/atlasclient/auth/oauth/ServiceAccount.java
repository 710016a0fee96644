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

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import okhttp3.Credentials;

/**
 * A service account of Atlas.
 *
 * @param clientId its id
 * @param clientSecret its secret
 */
public record ServiceAccount(String clientId, String clientSecret) {
    /**
     * Checks the account.
     *
     * @throws IllegalArgumentException if the id or the secret is blank
     * @throws NullPointerException if the id or the secret is null
     */
    public ServiceAccount {
        Objects.requireNonNull(clientId, "clientId");
        Objects.requireNonNull(clientSecret, "clientSecret");
        if (clientId.isBlank() || clientSecret.isBlank()) {
            throw new IllegalArgumentException("A service account has a client id and a client secret");
        }
    }

    /** The value of the header {@code Authorization} for the token endpoint: RFC 6749, section 2.3.1. */
    String basicAuthorization() {
        return Credentials.basic(encoded(clientId), encoded(clientSecret));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Nothing: who uses an account is nobody's business either. */
    @Override
    public String toString() {
        return "ServiceAccount[redacted]";
    }
}

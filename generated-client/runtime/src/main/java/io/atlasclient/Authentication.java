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
package io.atlasclient;

import io.atlasclient.auth.TokenStore;
import io.atlasclient.auth.digest.ApiKey;
import io.atlasclient.auth.digest.DigestScheme;
import io.atlasclient.auth.oauth.BearerScheme;
import io.atlasclient.auth.oauth.ServiceAccount;
import io.atlasclient.auth.oauth.TokenCache;
import io.atlasclient.auth.oauth.TokenEndpoint;
import io.atlasclient.auth.scheme.AuthScheme;
import java.time.Clock;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** How a client is going to authenticate: with the credentials that were set last. */
final class Authentication {
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private @Nullable ServiceAccount account;
    private @Nullable ApiKey key;
    private @Nullable TokenStore store;
    private Duration margin = MARGIN;

    void use(ServiceAccount newAccount) {
        account = newAccount;
        key = null;
    }

    void use(ApiKey newKey) {
        account = null;
        key = newKey;
    }

    void store(TokenStore newStore) {
        store = newStore;
    }

    void margin(Duration newMargin) {
        if (newMargin.isNegative()) {
            throw new IllegalArgumentException("A token cannot be refreshed after it has expired");
        }
        margin = newMargin;
    }

    AuthScheme scheme(OkHttpClient http, HttpUrl baseUrl) {
        if (key != null) {
            return new DigestScheme(key);
        }
        if (account == null) {
            return AuthScheme.none();
        }
        Clock clock = Clock.systemUTC();
        TokenEndpoint endpoint = new TokenEndpoint(http, baseUrl, account, clock);
        return new BearerScheme(new TokenCache(endpoint, store == null ? TokenStore.inMemory() : store, margin, clock));
    }
}

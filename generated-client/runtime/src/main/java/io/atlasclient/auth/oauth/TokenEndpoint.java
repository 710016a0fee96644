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

import io.atlasclient.auth.AccessToken;
import io.atlasclient.auth.scheme.AuthScheme;
import io.atlasclient.http.PlainFailure;
import io.atlasclient.json.AtlasDataException;
import io.atlasclient.json.JsonNumber;
import io.atlasclient.json.JsonValue;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Authenticator;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Gets and revokes tokens. Follows no redirect, because the requests hold the secret. */
public final class TokenEndpoint {
    private static final String TOKEN_PATH = "api/oauth/token";
    private static final String REVOCATION_PATH = "api/oauth/revoke";
    private static final Duration REVOCATION_TIMEOUT = Duration.ofSeconds(5);

    /** What Atlas documents for its tokens; applies where an answer does not say. */
    private static final long DEFAULT_LIFETIME_SECONDS = 3600;

    private static final long MAX_LIFETIME_SECONDS = 31_536_000;
    private static final int MAX_BODY_BYTES = 64 * 1024;

    private final OkHttpClient http;
    private final HttpUrl baseUrl;
    private final ServiceAccount account;
    private final Clock clock;

    /**
     * Creates the endpoint.
     *
     * @param http whose connections and timeouts to use
     * @param baseUrl where the API is, with a slash at its end
     * @param account who asks for tokens
     * @param clock tells when tokens are issued
     */
    public TokenEndpoint(OkHttpClient http, HttpUrl baseUrl, ServiceAccount account, Clock clock) {
        this.http = http.newBuilder()
                .followRedirects(false)
                .followSslRedirects(false)
                .authenticator(Authenticator.NONE)
                .cache(null)
                .build();
        this.baseUrl = baseUrl;
        this.account = account;
        this.clock = clock;
    }

    TokenResult request() throws IOException {
        FormBody grant =
                new FormBody.Builder().add("grant_type", "client_credentials").build();
        // The token's time starts no later than the server issues it.
        Instant now = clock.instant();
        try (Response response = http.newCall(post(TOKEN_PATH, grant)).execute()) {
            byte[] body = start(response.body());
            return response.isSuccessful()
                    ? new TokenResult.Granted(token(body, now))
                    : new TokenRefusal(response, body);
        }
    }

    /** Returns the status: whatever it is, there is nothing more to do. */
    int revoke(AccessToken token) throws IOException {
        FormBody revocation = new FormBody.Builder()
                .add("token", token.value())
                .add("token_type_hint", "access_token")
                .build();
        OkHttpClient bounded = http.newBuilder().callTimeout(REVOCATION_TIMEOUT).build();
        try (Response response =
                bounded.newCall(post(REVOCATION_PATH, revocation)).execute()) {
            return response.code();
        } catch (IOException e) {
            throw PlainFailure.of(e);
        }
    }

    private Request post(String path, FormBody body) {
        HttpUrl url = baseUrl.newBuilder().addPathSegments(path).build();
        return new Request.Builder()
                .url(url)
                .header(AuthScheme.AUTHORIZATION, account.basicAuthorization())
                .header("Accept", "application/json")
                .post(body)
                .build();
    }

    private static byte[] start(@Nullable ResponseBody body) throws IOException {
        if (body == null) {
            return new byte[0];
        }
        BufferedSource source = body.source();
        source.request(MAX_BODY_BYTES);
        return source.getBuffer().readByteArray(Math.min(source.getBuffer().size(), MAX_BODY_BYTES));
    }

    /** Says nothing of what it read: it may be a token after all. */
    private static AccessToken token(byte[] body, Instant now) throws IOException {
        try {
            JsonValue json = JsonValue.parse(new String(body, StandardCharsets.UTF_8));
            JsonValue value = json.get("access_token");
            JsonValue type = json.get("token_type");
            String text = value == null ? null : value.asString();
            if (text != null && type != null && "Bearer".equalsIgnoreCase(type.asString())) {
                return new AccessToken(text, now, now.plusSeconds(lifetime(json.get("expires_in"))));
            }
        } catch (AtlasDataException | IllegalArgumentException e) {
            throw noToken();
        }
        throw noToken();
    }

    private static ProtocolException noToken() {
        return new ProtocolException("The token endpoint answered without a bearer token");
    }

    private static long lifetime(@Nullable JsonValue expiresIn) {
        Long seconds = expiresIn instanceof JsonNumber number ? number.asLong() : null;
        return seconds == null ? DEFAULT_LIFETIME_SECONDS : Math.max(0, Math.min(seconds, MAX_LIFETIME_SECONDS));
    }
}

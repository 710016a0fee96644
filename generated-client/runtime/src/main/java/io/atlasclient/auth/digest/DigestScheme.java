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

import io.atlasclient.auth.scheme.AuthScheme;
import io.atlasclient.auth.scheme.Hops;
import io.atlasclient.http.GetWithBodyTransport;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * HTTP Digest authentication. The first request goes out without credentials to get a challenge; the ones after it reuse the server's nonce until the
 * server wants another. A body that can be sent only once needs a nonce that is known already.
 */
public final class DigestScheme implements AuthScheme {
    /** One for the challenge, and one more for a nonce that went stale meanwhile. */
    private static final int MAX_ANSWERS = 2;

    private static final int NONCE_BYTES = 16;

    private final ApiKey key;
    private final Supplier<String> clientNonces;
    private final AtomicReference<@Nullable DigestSession> latest = new AtomicReference<>();

    /**
     * Creates the scheme.
     *
     * @param key what to authenticate with
     */
    public DigestScheme(ApiKey key) {
        this(key, randomNonces());
    }

    DigestScheme(ApiKey key, Supplier<String> clientNonces) {
        this.key = key;
        this.clientNonces = clientNonces;
    }

    private static Supplier<String> randomNonces() {
        SecureRandom random = new SecureRandom();
        return () -> {
            byte[] bytes = new byte[NONCE_BYTES];
            random.nextBytes(bytes);
            return HexFormat.of().formatHex(bytes);
        };
    }

    @Override
    public Response send(Request request, Interceptor.Chain chain) throws IOException {
        DigestSession known = latest.get();
        Response response = chain.proceed(known == null ? request : authorized(request, known));
        for (int answers = 0; answers < MAX_ANSWERS && Hops.mayAnswer(response); answers++) {
            DigestChallenge challenge = DigestChallenge.strongest(response.challenges());
            boolean isRefused = answers > 0 && challenge != null && !challenge.isStale();
            if (challenge == null || isRefused) {
                return response;
            }
            DigestSession session = new DigestSession(challenge, key, clientNonces.get());
            // Before others may use the session: its first answer decides whether the key is right.
            Request answer = authorized(response.request(), session);
            latest.set(session);
            response.close();
            response = chain.proceed(answer);
        }
        return response;
    }

    private static Request authorized(Request request, DigestSession session) {
        String method = request.method().equals(GetWithBodyTransport.METHOD) ? "GET" : request.method();
        return request.newBuilder()
                .header(AUTHORIZATION, session.authorization(method, target(request.url())))
                .build();
    }

    private static String target(HttpUrl url) {
        String query = url.encodedQuery();
        return query == null ? url.encodedPath() : url.encodedPath() + "?" + query;
    }

    @Override
    public void close() {
        latest.set(null);
    }
}

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

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.auth.scheme.AuthInterceptor;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DigestSchemeTest {
    private final MockWebServer server = new MockWebServer();
    private final AtomicInteger clientNonces = new AtomicInteger();
    private final DigestScheme scheme =
            new DigestScheme(new ApiKey("user", "pass"), () -> "c" + clientNonces.incrementAndGet());
    private final OkHttpClient http = new OkHttpClient.Builder()
            .addInterceptor(new AuthInterceptor(server.url("/"), request -> true, scheme))
            .build();

    @AfterEach
    void close() throws IOException {
        scheme.close();
        server.shutdown();
    }

    @Test
    void aNonceIsReusedWithACountUntilItIsStale() throws Exception {
        challenge("n1", "").ok().ok().challenge("n2", ", stale=true").ok();

        assertThat(get("/a")).isEqualTo(200);
        assertThat(get("/b?c=d")).isEqualTo(200);
        assertThat(get("/e")).isEqualTo(200);
        assertThat(sent()).isEqualTo("GET /a: null");
        assertThat(sent()).isEqualTo("GET /a: n1 00000001 c1 /a");
        assertThat(sent()).isEqualTo("GET /b?c=d: n1 00000002 c1 /b?c=d");
        assertThat(sent()).isEqualTo("GET /e: n1 00000003 c1 /e");
        assertThat(sent()).isEqualTo("GET /e: n2 00000001 c2 /e");
    }

    @Test
    void aNewNonceIsTriedThoughTheServerDoesNotCallTheOldOneStale() throws Exception {
        challenge("n1", "").ok().challenge("n2", "").ok();

        assertThat(get("/a")).isEqualTo(200);
        assertThat(get("/b")).isEqualTo(200);
    }

    @Test
    void theKeyIsWrongIfAFreshNonceIsRefused() throws Exception {
        challenge("n1", "").challenge("n2", "");

        assertThat(get("/a")).isEqualTo(401);
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void aServerThatCallsEachNonceStaleIsGivenUp() throws Exception {
        challenge("n1", "").challenge("n2", ", stale=true").challenge("n3", ", stale=true");

        assertThat(get("/a")).isEqualTo(401);
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void aRefusalWithoutAChallengeThatCanBeAnsweredIsHandedOn() throws Exception {
        server.enqueue(new MockResponse().setResponseCode(401).setHeader("WWW-Authenticate", "Basic realm=\"r\""));

        assertThat(get("/a")).isEqualTo(401);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aBodyIsSentAgain() throws Exception {
        challenge("n1", "").ok();

        assertThat(call("/a", RequestBody.create("body", null))).isEqualTo(200);
        assertThat(server.takeRequest().getBody().readUtf8()).isEqualTo("body");
        assertThat(server.takeRequest().getBody().readUtf8()).isEqualTo("body");
    }

    @Test
    void aBodyThatCanBeSentOnlyOnceIsNotSentAgain() throws Exception {
        challenge("n1", "").challenge("n2", "").ok().ok();

        assertThat(call("/a", new OneShotBody())).isEqualTo(401);
        assertThat(get("/b")).isEqualTo(200);
        assertThat(call("/c", new OneShotBody())).isEqualTo(200);
        assertThat(server.getRequestCount()).isEqualTo(4);
    }

    @Test
    void aRedirectWithinTheHostIsAnsweredForItsOwnUri() throws Exception {
        server.enqueue(new MockResponse().setResponseCode(302).setHeader("Location", "/new"));
        challenge("n1", "").ok();

        assertThat(get("/old")).isEqualTo(200);
        assertThat(sent()).isEqualTo("GET /old: null");
        assertThat(sent()).isEqualTo("GET /new: null");
        assertThat(sent()).isEqualTo("GET /new: n1 00000001 c1 /new");
    }

    @Test
    void noStringGivesTheKeyAway() {
        assertThat(new ApiKey("user", "pass")).hasToString("ApiKey[redacted]");
    }

    private DigestSchemeTest challenge(String nonce, String more) {
        server.enqueue(new MockResponse()
                .setResponseCode(401)
                .setHeader("WWW-Authenticate", "Digest realm=\"r\", qop=\"auth\", nonce=\"" + nonce + "\"" + more));
        return this;
    }

    private DigestSchemeTest ok() {
        server.enqueue(new MockResponse());
        return this;
    }

    private int get(String path) throws IOException {
        return call(path, null);
    }

    private int call(String path, @Nullable RequestBody body) throws IOException {
        Request.Builder request = new Request.Builder().url(server.url(path));
        if (body != null) {
            request.post(body);
        }
        try (Response response = http.newCall(request.build()).execute()) {
            return response.code();
        }
    }

    /** The next request, with nonce, count, the client's nonce and URI of its credentials. */
    private String sent() throws InterruptedException {
        okhttp3.mockwebserver.RecordedRequest request = server.takeRequest();
        String header = request.getHeader("Authorization");
        String credentials = header == null
                ? "null"
                : String.join(
                        " ",
                        value(header, "nonce"),
                        value(header, "nc"),
                        value(header, "cnonce"),
                        value(header, "uri"));
        return request.getMethod() + " " + request.getPath() + ": " + credentials;
    }

    private static String value(String header, String name) {
        return header.replaceAll(".*, " + name + "=\"?([^\",]*).*", "$1");
    }

    private static final class OneShotBody extends RequestBody {
        @Override
        public @Nullable MediaType contentType() {
            return null;
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            sink.writeUtf8("once");
        }
    }
}

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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.atlasclient.auth.AccessToken;
import java.io.IOException;
import java.net.ProtocolException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenEndpointTest {
    private final MockWebServer server = new MockWebServer();
    private final ManualClock clock = new ManualClock();

    @AfterEach
    void close() throws IOException {
        server.shutdown();
    }

    private TokenEndpoint endpoint(String basePath) {
        return new TokenEndpoint(
                new OkHttpClient(), server.url(basePath), new ServiceAccount("id with space", "sec:ret+\u00e9"), clock);
    }

    @Test
    void theRequestIsThatOfTheClientCredentialsGrant() throws Exception {
        server.enqueue(new MockResponse().setBody("{\"access_token\":\"t\",\"token_type\":\"bearer\"}"));
        endpoint("/mirror/").request();
        RecordedRequest request = server.takeRequest();

        assertThat(request.getRequestLine()).isEqualTo("POST /mirror/api/oauth/token HTTP/1.1");
        assertThat(request.getBody().readUtf8()).isEqualTo("grant_type=client_credentials");
        assertThat(request.getHeader("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(request.getHeader("Accept")).isEqualTo("application/json");
        assertThat(request.getHeader("Authorization"))
                .isEqualTo(okhttp3.Credentials.basic("id+with+space", "sec%3Aret%2B%C3%A9"));
    }

    @Test
    void revocationNamesTheToken() throws Exception {
        server.enqueue(new MockResponse());
        AccessToken token = new AccessToken("a+b=", clock.instant(), clock.instant());

        assertThat(endpoint("/").revoke(token)).isEqualTo(200);
        RecordedRequest request = server.takeRequest();
        assertThat(request.getRequestLine()).isEqualTo("POST /api/oauth/revoke HTTP/1.1");
        assertThat(request.getBody().readUtf8()).isEqualTo("token=a%2Bb%3D&token_type_hint=access_token");
        assertThat(request.getHeader("Authorization")).startsWith("Basic ");
    }

    @ParameterizedTest
    @CsvSource({
        "'',                       3600",
        "',\"expires_in\":60',     60",
        "',\"expires_in\":0',      0",
        "',\"expires_in\":-5',     0",
        "',\"expires_in\":1e30',   3600",
        "',\"expires_in\":99999999999', 31536000",
        "',\"expires_in\":\"60\"', 3600"
    })
    void theLifetimeIsWhatTheServerSaysWithinReason(String expiresIn, long seconds) throws Exception {
        server.enqueue(
                new MockResponse().setBody("{\"access_token\":\"t\",\"token_type\":\"Bearer\"" + expiresIn + "}"));

        assertThat(endpoint("/").request())
                .isEqualTo(new TokenResult.Granted(
                        new AccessToken("t", clock.instant(), clock.instant().plusSeconds(seconds))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>secret</html>",
                "[]",
                "{}",
                "{\"access_token\":\"secret\"}",
                "{\"access_token\":\"secret\",\"token_type\":\"mac\"}",
                "{\"access_token\":\"\",\"token_type\":\"Bearer\"}",
                "{\"access_token\":\"sec\\nret\",\"token_type\":\"Bearer\"}",
                "{\"access_token\":1,\"token_type\":\"Bearer\"}"
            })
    void anAnswerWithoutATokenIsAFailureThatQuotesNothing(String body) {
        server.enqueue(new MockResponse().setBody(body));

        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> endpoint("/").request())
                .withMessage("The token endpoint answered without a bearer token")
                .withNoCause();
    }

    @Test
    void anEndlessAnswerIsNotReadToItsEnd() {
        server.enqueue(new MockResponse().setBody(" ".repeat(1_000_000)));

        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> endpoint("/").request())
                .withMessage("The token endpoint answered without a bearer token");
    }

    @Test
    void redirectsAreNotFollowed() throws Exception {
        server.enqueue(new MockResponse().setResponseCode(307).setHeader("Location", "/elsewhere"));

        assertThat(endpoint("/").request()).isInstanceOf(TokenRefusal.class);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aRevocationThatFailsQuotesNothing() {
        server.enqueue(new MockResponse().setStatus("hunter2 is not HTTP"));
        AccessToken token = new AccessToken("t", clock.instant(), clock.instant());

        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> endpoint("/").revoke(token))
                .withMessage("The answer is malformed; its words are left out");
    }

    @Test
    void noStringGivesSecretsAway() {
        AccessToken token =
                new AccessToken("secret", clock.instant(), clock.instant().plusSeconds(60));

        assertThat(token).hasToString("AccessToken[issuedAt=2025-01-01T00:00:00Z, expiresAt=2025-01-01T00:01:00Z]");
        assertThat(token.lifetime()).isEqualTo(Duration.ofMinutes(1));
        assertThat(new ServiceAccount("id", "secret")).hasToString("ServiceAccount[redacted]");
        assertThat(new TokenResult.Granted(token).toString()).doesNotContain("secret");
    }

    @Test
    void aTokenThatExpiresBeforeItIsIssuedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new AccessToken("t", clock.instant(), clock.instant().minusSeconds(1)));
    }
}

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

import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestChallengeTest {
    @Test
    void theStrongestOfSeveralIsChosenFromOneHeader() {
        DigestChallenge challenge = strongest(
                "Basic realm=\"x\", Digest realm=\"r\", nonce=\"a\", algorithm=MD5, qop=\"auth\","
                        + " Digest realm=\"r, s\", nonce=\"b\", algorithm=SHA-256, qop=\"auth\", stale=TRUE, charset=utf-8");

        assertThat(challenge)
                .isEqualTo(
                        new DigestChallenge("r, s", "b", null, DigestAlgorithm.SHA_256, "SHA-256", true, true, true));
    }

    @Test
    void theStrongestOfSeveralIsChosenFromSeveralHeaders() {
        DigestChallenge challenge = strongest(
                "Digest realm=\"r\", nonce=\"a\", algorithm=SHA-256-sess, qop=\"auth\"",
                "Bearer realm=\"r\"",
                "Digest realm=\"r\", nonce=\"b\", algorithm=sha-512-256, qop=\"auth-int,auth\"",
                "Digest realm=\"r\", nonce=\"c\", qop=\"auth\"");

        assertThat(challenge)
                .isEqualTo(new DigestChallenge(
                        "r", "b", null, DigestAlgorithm.SHA_512_256, "sha-512-256", true, false, false));
    }

    @Test
    void theFirstOfTwoThatAreEquallyStrongIsChosen() {
        assertThat(strongest(
                        "Digest realm=\"r\", nonce=\"a\", algorithm=SHA-256-sess",
                        "Digest realm=\"r\", nonce=\"b\", algorithm=SHA-256"))
                .isEqualTo(new DigestChallenge(
                        "r", "a", null, DigestAlgorithm.SHA_256_SESS, "SHA-256-sess", false, false, false));
    }

    @Test
    void quotedStringsMayHoldCommasEqualSignsAndEscapes() {
        assertThat(strongest("digest REALM=\"a \\\"b\\\", c=d\", Nonce=\"x==\", opaque=\"\\\\\", qop=auth"))
                .isEqualTo(new DigestChallenge(
                        "a \"b\", c=d", "x==", "\\", DigestAlgorithm.MD5, null, true, false, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic realm=\"r\"",
                "Digest",
                "Digest abc==",
                "Digest realm=\"r\"",
                "Digest nonce=\"n\"",
                "Digest realm=\"r\", nonce=\"n\", algorithm=MD6",
                "Digest realm=\"r\", nonce=\"n\", qop=\"auth-int\"",
                "Digest realm=\"r\", nonce=\"n\", qop=\"\"",
                "Digest realm=\"r\", nonce=\"n",
                "Digest realm=\"r\", nonce=\"n\u0001\"",
                "Digest realm=\"\u00e9\", nonce=\"n\"",
                "Digest realm=\"r\", nonce=\"n\", opaque=\"\r\""
            })
    void whatCannotBeAnsweredIsIgnored(String header) {
        assertThat(strongest(header)).isNull();
    }

    @Test
    void withoutAHeaderThereIsNoChallenge() {
        assertThat(strongest()).isNull();
    }

    private static @Nullable DigestChallenge strongest(String... headers) {
        okhttp3.Headers.Builder builder = new okhttp3.Headers.Builder();
        for (String header : headers) {
            builder.addUnsafeNonAscii("WWW-Authenticate", header);
        }
        Response response = new Response.Builder()
                .request(new Request.Builder().url("https://example.org/").build())
                .protocol(Protocol.HTTP_1_1)
                .code(401)
                .message("")
                .headers(builder.build())
                .build();
        return DigestChallenge.strongest(response.challenges());
    }
}

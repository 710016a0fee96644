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

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Answers to one challenge: the server's nonce with a count of the requests that used it. The client's nonce stays the same too, because servers differ in
 * whether the session variants take the first or the latest.
 */
final class DigestSession {
    private final DigestChallenge challenge;
    private final ApiKey key;
    private final String clientNonce;
    private final AtomicInteger count = new AtomicInteger();

    DigestSession(DigestChallenge challenge, ApiKey key, String clientNonce) {
        this.challenge = challenge;
        this.key = key;
        this.clientNonce = clientNonce;
    }

    /** The value of the header {@code Authorization}, RFC 7616, section 3.4; another one each time. */
    String authorization(String method, String uri) {
        String nonceCount = String.format(Locale.ROOT, "%08x", count.incrementAndGet());
        StringBuilder header = new StringBuilder("Digest ").append(userName());
        quoted(header, "realm", challenge.realm());
        quoted(header, "nonce", challenge.nonce());
        quoted(header, "uri", uri);
        quoted(header, "response", response(method, uri, nonceCount));
        token(header, "algorithm", challenge.algorithmName());
        if (challenge.opaque() != null) {
            quoted(header, "opaque", challenge.opaque());
        }
        if (challenge.hasQop()) {
            token(header, "qop", "auth");
            token(header, "nc", nonceCount);
            quoted(header, "cnonce", clientNonce);
        }
        return header.toString();
    }

    private String response(String method, String uri, String nonceCount) {
        String secret = hash(key.publicKey() + ":" + challenge.realm() + ":" + key.privateKey());
        if (challenge.algorithm().isSession()) {
            secret = hash(secret + ":" + challenge.nonce() + ":" + clientNonce);
        }
        String request = hash(method + ":" + uri);
        String use = challenge.hasQop() ? nonceCount + ":" + clientNonce + ":auth:" : "";
        return hash(secret + ":" + challenge.nonce() + ":" + use + request);
    }

    private String hash(String text) {
        Charset charset =
                challenge.isUtf8() || !StandardCharsets.ISO_8859_1.newEncoder().canEncode(text)
                        ? StandardCharsets.UTF_8
                        : StandardCharsets.ISO_8859_1;
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return challenge.algorithm().hash(composed.getBytes(charset));
    }

    /** Beyond ASCII the name has a form of its own: RFC 7616, section 3.4, and RFC 8187. */
    private String userName() {
        String name = Normalizer.normalize(key.publicKey(), Normalizer.Form.NFC);
        if (name.chars().allMatch(c -> c < 0x7f)) {
            return "username=" + quote(name);
        }
        StringBuilder encoded = new StringBuilder("username*=UTF-8''");
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = octet > 0 && Character.isLetterOrDigit(octet);
            encoded.append(isPlain ? String.valueOf((char) octet) : String.format(Locale.ROOT, "%%%02X", octet));
        }
        return encoded.toString();
    }

    private static void quoted(StringBuilder header, String name, String value) {
        token(header, name, quote(value));
    }

    private static void token(StringBuilder header, String name, @Nullable String value) {
        if (value != null) {
            header.append(", ").append(name).append('=').append(value);
        }
    }

    private static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}

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
package io.atlasclient.testing.auth;

import io.atlasclient.testing.answer.ErrorBodies;
import io.atlasclient.testing.http.Answer;
import io.atlasclient.testing.http.RequestHead;
import java.util.Locale;
import java.util.Optional;

/** Lets requests through that have credentials. */
public final class Gate {
    private static final int UNAUTHORIZED = 401;
    private static final String BEARER = "bearer ";
    private static final String DIGEST = "digest ";

    private final Tokens tokens;
    private final Digest digest = new Digest();

    /**
     * Creates a gate.
     *
     * @param tokens the tokens that open it
     */
    public Gate(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Why a request is not let through.
     *
     * @param answer the answer that asks for credentials
     * @param reason a sentence
     * @param wrong whether there were credentials; without any, HTTP Digest begins (RFC 7616, section 3.3)
     */
    public record Refusal(Answer answer, String reason, boolean wrong) {}

    /**
     * Judges the credentials of a request.
     *
     * @param head the request
     * @return empty if it may go on
     */
    public Optional<Refusal> refusal(RequestHead head) {
        String credentials = head.headers().first("Authorization").orElse("");
        String scheme = credentials.toLowerCase(Locale.ROOT);
        if (scheme.startsWith(BEARER)) {
            return tokens.isGood(credentials.substring(BEARER.length()).strip())
                    ? Optional.empty()
                    : refused("The token is not known, revoked or expired.", "Bearer error=\"invalid_token\"", true);
        } else if (scheme.startsWith(DIGEST)) {
            return switch (digest.judge(head.method(), head.target(), credentials.substring(DIGEST.length()))) {
                case GOOD -> Optional.empty();
                case STALE -> refused("The nonce is stale.", digest.challenge(true), false);
                case WRONG ->
                    refused("These are not the credentials of the fake API key.", digest.challenge(false), true);
            };
        }
        boolean none = credentials.isEmpty();
        String reason = none
                ? "The operation needs credentials, and the request has none."
                : "These credentials are neither a bearer token nor HTTP Digest.";
        return refused(reason, digest.challenge(false), !none);
    }

    /** Makes all credentials bad that have been handed out. */
    public void expireAll() {
        tokens.expireAll();
        digest.expireAll();
    }

    private static Optional<Refusal> refused(String reason, String challenge, boolean wrong) {
        Answer answer = ErrorBodies.of(UNAUTHORIZED, "UNAUTHORIZED", reason).with("WWW-Authenticate", challenge);
        return Optional.of(new Refusal(answer, reason, wrong));
    }
}

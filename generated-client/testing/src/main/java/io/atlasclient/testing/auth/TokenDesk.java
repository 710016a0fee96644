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

import io.atlasclient.testing.http.Answer;
import io.atlasclient.testing.http.QueryString;
import io.atlasclient.testing.http.RequestHead;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Answers requests to issue tokens (RFC 6749, section 4.4) and to revoke them (RFC 7009). */
public final class TokenDesk {
    /** Where tokens are issued. */
    public static final String TOKEN_PATH = "/api/oauth/token";

    /** Where tokens are revoked. */
    public static final String REVOCATION_PATH = "/api/oauth/revoke";

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final String EXPECTED = "Basic "
            + Base64.getEncoder()
                    .encodeToString(
                            (Account.CLIENT_ID + ":" + Account.CLIENT_SECRET).getBytes(StandardCharsets.US_ASCII));

    private final Tokens tokens;

    /**
     * Opens a desk.
     *
     * @param tokens the tokens
     */
    public TokenDesk(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Returns whether a path is one of its own.
     *
     * @param path the path
     */
    public static boolean serves(String path) {
        return path.equals(TOKEN_PATH) || path.equals(REVOCATION_PATH);
    }

    /**
     * Answers a request.
     *
     * @param head the request
     * @param body its body, a form
     */
    public Answer answer(RequestHead head, byte[] body) {
        if (!head.method().equals("POST")) {
            return error(METHOD_NOT_ALLOWED, "invalid_request", "Tokens are asked for with POST")
                    .with("Allow", "POST");
        } else if (!head.headers().first("Authorization").orElse("").equals(EXPECTED)) {
            return error(UNAUTHORIZED, "invalid_client", "These are not the credentials of the fake service account")
                    .with("WWW-Authenticate", "Basic realm=\"fake-atlas\"");
        }
        Map<String, List<String>> form = QueryString.parse(new String(body, StandardCharsets.UTF_8));
        return head.path().equals(TOKEN_PATH) ? issue(form) : revoke(form);
    }

    private Answer issue(Map<String, List<String>> form) {
        if (!form.getOrDefault("grant_type", List.of()).equals(List.of("client_credentials"))) {
            return error(BAD_REQUEST, "unsupported_grant_type", "The grant type is client_credentials");
        }
        return json(
                OK,
                String.format(
                        Locale.ROOT,
                        "{\"access_token\":\"%s\",\"expires_in\":%d,\"token_type\":\"Bearer\"}",
                        tokens.issue(),
                        tokens.lifetime().toSeconds()));
    }

    private Answer revoke(Map<String, List<String>> form) {
        List<String> named = form.getOrDefault("token", List.of());
        if (named.size() != 1) {
            return error(BAD_REQUEST, "invalid_request", "One token is revoked at a time");
        }
        tokens.revoke(named.get(0));
        return Answer.empty(OK);
    }

    /** An error as RFC 6749, section 5.2, has it. */
    private static Answer error(int status, String code, String description) {
        return json(status, "{\"error\":\"" + code + "\",\"error_description\":\"" + description + "\"}");
    }

    private static Answer json(int status, String json) {
        return Answer.of(status, "application/json", json.getBytes(StandardCharsets.UTF_8))
                .with("Cache-Control", "no-store");
    }
}

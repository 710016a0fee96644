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

import io.atlasclient.json.AtlasDataException;
import io.atlasclient.json.JsonValue;
import java.nio.charset.StandardCharsets;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** An answer of the token endpoint without a token. It becomes the answer to each call that waited for the token, so that it is retried and reported as any. */
public final class TokenRefusal implements TokenResult {
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;

    private final int status;
    private final Headers headers;
    private final byte[] body;
    private final long sentAtMillis;
    private final long receivedAtMillis;

    TokenRefusal(Response response, byte[] body) {
        this.status = response.code();
        this.headers = response.headers();
        this.body = body;
        this.sentAtMillis = response.sentRequestAtMillis();
        this.receivedAtMillis = response.receivedResponseAtMillis();
    }

    /**
     * Finds the refusal behind a response.
     *
     * @param response any response
     * @return the refusal, or null if the response is one of the API itself
     */
    public static @Nullable TokenRefusal of(Response response) {
        return response.request().tag(TokenRefusal.class);
    }

    /**
     * Whether the service account itself is at fault, rather than the load or state of the server.
     *
     * @return true if asking again is of no use
     */
    public boolean isFinal() {
        return status >= 400 && status < 500 && status != REQUEST_TIMEOUT && status != TOO_MANY_REQUESTS;
    }

    /**
     * The name of the error: {@code error} of RFC 6749, section 5.2.
     *
     * @return any text of the server, such as {@code invalid_client}, or null if the body has none
     */
    public @Nullable String error() {
        try {
            JsonValue value =
                    JsonValue.parse(new String(body, StandardCharsets.UTF_8)).get("error");
            return value == null ? null : value.asString();
        } catch (AtlasDataException e) {
            return null;
        }
    }

    /** The call itself cannot be made. */
    @Override
    public Response send(Request apiRequest, Interceptor.Chain chain) {
        return new Response.Builder()
                .request(apiRequest.newBuilder().tag(TokenRefusal.class, this).build())
                .protocol(Protocol.HTTP_1_1)
                .code(status)
                .message("")
                .headers(headers)
                .body(ResponseBody.create(body, null))
                .sentRequestAtMillis(sentAtMillis)
                .receivedResponseAtMillis(receivedAtMillis)
                .build();
    }
}

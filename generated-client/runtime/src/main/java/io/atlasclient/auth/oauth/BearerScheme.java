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

import io.atlasclient.auth.scheme.AuthScheme;
import io.atlasclient.auth.scheme.Hops;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Authentication with access tokens: RFC 6750. A token that the API refuses is replaced, once a call. */
public final class BearerScheme implements AuthScheme {
    private final TokenCache tokens;

    /**
     * Creates the scheme.
     *
     * @param tokens where tokens come from; closed with the scheme
     */
    public BearerScheme(TokenCache tokens) {
        this.tokens = tokens;
    }

    @Override
    public Response send(Request request, Interceptor.Chain chain) throws IOException {
        TokenResult first = tokens.get(chain.call()::isCanceled);
        Response response = first.send(request, chain);
        boolean isRefused = response.code() == UNAUTHORIZED && Hops.stayed(response);
        if (!isRefused || !(first instanceof TokenResult.Granted granted)) {
            return response;
        }
        tokens.reject(granted.token());
        if (!Hops.mayAnswer(response)) {
            return response;
        }
        Request again = response.request();
        response.close();
        return tokens.get(chain.call()::isCanceled).send(again, chain);
    }

    @Override
    public void close() {
        tokens.close();
    }
}

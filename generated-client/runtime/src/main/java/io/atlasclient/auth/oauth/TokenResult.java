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
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** What the token endpoint said. */
sealed interface TokenResult permits TokenResult.Granted, TokenRefusal {
    /** Makes a request with it, or answers the request in place of the API. */
    Response send(Request apiRequest, Interceptor.Chain chain) throws IOException;

    /** There is a token. */
    record Granted(AccessToken token) implements TokenResult {
        @Override
        public Response send(Request apiRequest, Interceptor.Chain chain) throws IOException {
            return chain.proceed(apiRequest
                    .newBuilder()
                    .header(AuthScheme.AUTHORIZATION, "Bearer " + token.value())
                    .build());
        }
    }
}

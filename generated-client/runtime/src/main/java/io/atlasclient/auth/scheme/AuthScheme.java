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
package io.atlasclient.auth.scheme;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** A way to authenticate requests. Used by all threads of a client. */
public interface AuthScheme extends AutoCloseable {
    /** The header that holds credentials: RFC 9110, section 11.6.2. */
    String AUTHORIZATION = "Authorization";

    /** The status that asks for credentials: RFC 9110, section 15.5.2. */
    int UNAUTHORIZED = 401;

    /**
     * Sends a request with credentials, again if need be.
     *
     * @param request the request, without credentials
     * @param chain where to send it
     * @return the answer of the API, or of whoever refused to give credentials
     * @throws IOException if there is no answer
     */
    Response send(Request request, Interceptor.Chain chain) throws IOException;

    /** Gives up what the scheme holds. */
    @Override
    void close();

    /**
     * No authentication.
     *
     * @return a scheme that sends requests as they are
     */
    static AuthScheme none() {
        return new AuthScheme() {
            @Override
            public Response send(Request request, Interceptor.Chain chain) throws IOException {
                return chain.proceed(request);
            }

            @Override
            public void close() {
                // Nothing is held.
            }
        };
    }
}

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
package io.atlasclient.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Headers that every request has unless it brings its own. */
public final class RequestDefaults implements Interceptor {
    private static final String USER_AGENT = "User-Agent";
    private static final String ACCEPT_ENCODING = "Accept-Encoding";

    private final String userAgent;

    /**
     * Creates the interceptor.
     *
     * @param userAgent who is calling
     */
    public RequestDefaults(String userAgent) {
        this.userAgent = userAgent;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Request.Builder builder = request.newBuilder();
        if (request.header(USER_AGENT) == null) {
            builder.header(USER_AGENT, userAgent);
        }
        if (isGzipFile(request) && request.header(ACCEPT_ENCODING) == null) {
            builder.header(ACCEPT_ENCODING, "identity");
        }
        return chain.proceed(builder.build());
    }

    /** OkHttp would ask for gzip as an encoding and undo it; a file that is gzip by itself has to stay what it is. */
    private static boolean isGzipFile(Request request) {
        String accept = request.header("Accept");
        return accept != null && accept.endsWith("+gzip");
    }
}

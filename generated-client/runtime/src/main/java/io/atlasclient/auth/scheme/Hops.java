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

import okhttp3.HttpUrl;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Where a response came from, after the redirects that OkHttp followed. */
public final class Hops {
    private Hops() {}

    /**
     * Whether two URLs have the same scheme, host and port: RFC 9110, section 4.3.1.
     *
     * @param one a URL
     * @param other another URL
     * @return true if what may be sent to one may be sent to the other
     */
    public static boolean isSameOrigin(HttpUrl one, HttpUrl other) {
        return one.scheme().equals(other.scheme()) && one.host().equals(other.host()) && one.port() == other.port();
    }

    /**
     * Whether a 401 may be answered with credentials. Another origin must get none, and one that was on the way chose the URL that they would be sent to.
     *
     * @param response what the server answered
     * @return true if it asks for credentials, all hops have the same origin, and the body of the request can be sent again
     */
    public static boolean mayAnswer(Response response) {
        return response.code() == AuthScheme.UNAUTHORIZED
                && stayed(response)
                && isRepeatable(response.request().body());
    }

    /**
     * Whether no redirect led to another origin.
     *
     * @param response what the server answered
     * @return true if all hops have the same origin
     */
    public static boolean stayed(Response response) {
        HttpUrl last = response.request().url();
        Response prior = response.priorResponse();
        while (prior != null) {
            if (!isSameOrigin(last, prior.request().url())) {
                return false;
            }
            prior = prior.priorResponse();
        }
        return true;
    }

    private static boolean isRepeatable(@Nullable RequestBody body) {
        return body == null || !(body.isOneShot() || body.isDuplex());
    }
}

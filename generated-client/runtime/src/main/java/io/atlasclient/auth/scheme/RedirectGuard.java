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
import java.net.UnknownServiceException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Refuses to follow a redirect to another origin with a body: bodies hold passwords too. A network interceptor, because it has to see each hop. */
public final class RedirectGuard implements Interceptor {
    /** Creates the interceptor. */
    public RedirectGuard() {}

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request hop = chain.request();
        if (hop.body() != null && !Hops.isSameOrigin(chain.call().request().url(), hop.url())) {
            throw new UnknownServiceException("The server redirected a request with a body to another host");
        }
        return chain.proceed(hop);
    }
}

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
import java.util.function.Predicate;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Authenticates the requests that want it: to the origin of the API only, and not those that bring credentials of their own. OkHttp drops the header when
 * it follows a redirect to another origin. What leaves this interceptor shows no credentials, so that no interceptor above can log them.
 */
public final class AuthInterceptor implements Interceptor {
    private final HttpUrl baseUrl;
    private final Predicate<Request> secured;
    private final AuthScheme scheme;

    /**
     * Creates the interceptor.
     *
     * @param baseUrl a URL of the origin that may see the credentials
     * @param secured whether a request wants credentials
     * @param scheme how to authenticate
     */
    public AuthInterceptor(HttpUrl baseUrl, Predicate<Request> secured, AuthScheme scheme) {
        this.baseUrl = baseUrl;
        this.secured = secured;
        this.scheme = scheme;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        boolean applies = Hops.isSameOrigin(baseUrl, request.url())
                && request.header(AuthScheme.AUTHORIZATION) == null
                && secured.test(request);
        return applies ? withoutCredentials(scheme.send(request, chain)) : chain.proceed(request);
    }

    private static Response withoutCredentials(Response response) {
        return response.newBuilder()
                .request(withoutCredentials(response.request()))
                .networkResponse(withoutCredentialsIfAny(response.networkResponse()))
                .priorResponse(withoutCredentialsIfAny(response.priorResponse()))
                .build();
    }

    private static @Nullable Response withoutCredentialsIfAny(@Nullable Response response) {
        return response == null ? null : withoutCredentials(response);
    }

    private static Request withoutCredentials(Request request) {
        return request.newBuilder().removeHeader(AuthScheme.AUTHORIZATION).build();
    }
}

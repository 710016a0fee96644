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
package io.atlasclient;

import io.atlasclient.http.ErrorBodyLimit;
import io.atlasclient.http.GetWithBodyTransport;
import io.atlasclient.http.RequestDefaults;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Configures an {@link AtlasClient}. */
public final class AtlasClientBuilder {
    private static final String PUBLIC_API = "https://cloud.mongodb.com/";
    private static final String USER_AGENT = "atlas-client-java";
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration TRANSFER_TIMEOUT = Duration.ofSeconds(60);

    private HttpUrl baseUrl = HttpUrl.get(PUBLIC_API);
    private @Nullable OkHttpClient httpClient;
    private String userAgent = USER_AGENT;

    AtlasClientBuilder() {}

    /**
     * Calls another host, such as a test server.
     *
     * @param url an http or https URL; the paths of operations are appended to its path
     * @return this builder
     * @throws IllegalArgumentException if it is no such URL, or has a query or fragment
     */
    public AtlasClientBuilder baseUrl(String url) {
        HttpUrl parsed = HttpUrl.get(url.endsWith("/") ? url : url + "/");
        if (parsed.query() != null || parsed.fragment() != null) {
            throw new IllegalArgumentException("A base URL has no query and no fragment");
        }
        baseUrl = parsed;
        return this;
    }

    /**
     * Uses the connections, threads, timeouts, proxy, certificates and interceptors of a client of one's own.
     *
     * @param client the client; {@link AtlasClient#close()} leaves it alone
     * @return this builder
     */
    public AtlasClientBuilder httpClient(OkHttpClient client) {
        httpClient = client;
        return this;
    }

    /**
     * Says in the {@code User-Agent} who is calling.
     *
     * @param suffix such as {@code my-program/1.2}
     * @return this builder
     */
    public AtlasClientBuilder userAgentSuffix(String suffix) {
        userAgent = USER_AGENT + " " + suffix;
        return this;
    }

    /**
     * Creates the client.
     *
     * @return a client; makes no connection yet
     */
    public AtlasClient build() {
        return new AtlasClient(this);
    }

    HttpUrl baseUrl() {
        return baseUrl;
    }

    boolean ownsHttp() {
        return httpClient == null;
    }

    /**
     * What a request passes through, in this order. Retries belong between the limit of errors and the transport, so that each attempt is a whole one;
     * credentials go below retries, so that each attempt has fresh ones. The transport of GETs with a body is last because it goes no further.
     */
    OkHttpClient pipeline() {
        OkHttpClient base = httpClient == null ? defaultClient() : httpClient;
        return base.newBuilder()
                .addInterceptor(new RequestDefaults(userAgent))
                .addInterceptor(new DeprecationNotice(System.getLogger("io.atlasclient")))
                .addInterceptor(new ErrorBodyLimit())
                .addInterceptor(new GetWithBodyTransport(base))
                .build();
    }

    private static OkHttpClient defaultClient() {
        return new OkHttpClient.Builder()
                .connectTimeout(CONNECT_TIMEOUT)
                .readTimeout(TRANSFER_TIMEOUT)
                .writeTimeout(TRANSFER_TIMEOUT)
                .build();
    }
}

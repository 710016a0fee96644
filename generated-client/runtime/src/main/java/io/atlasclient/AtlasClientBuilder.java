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

import io.atlasclient.auth.TokenStore;
import io.atlasclient.auth.digest.ApiKey;
import io.atlasclient.auth.oauth.ServiceAccount;
import io.atlasclient.auth.scheme.AuthInterceptor;
import io.atlasclient.auth.scheme.AuthScheme;
import io.atlasclient.auth.scheme.RedirectGuard;
import io.atlasclient.http.ErrorBodyLimit;
import io.atlasclient.http.GetWithBodyTransport;
import io.atlasclient.http.RequestDefaults;
import io.atlasclient.observe.AtlasListener;
import io.atlasclient.resilience.CallObserver;
import io.atlasclient.resilience.Listeners;
import io.atlasclient.resilience.NoHiddenRetry;
import io.atlasclient.resilience.RetryBudget;
import io.atlasclient.resilience.RetryInterceptor;
import io.atlasclient.resilience.Timing;
import io.atlasclient.retry.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Configures an {@link AtlasClient}. */
public final class AtlasClientBuilder {
    private static final String PUBLIC_API = "https://cloud.mongodb.com/";
    private static final System.Logger LOGGER = System.getLogger("io.atlasclient");
    private static final String USER_AGENT = "atlas-client-java";
    private static final int RETRY_BUDGET = 50;
    private static final int MAX_RETRY_BUDGET = 1_000_000;

    private HttpUrl baseUrl = HttpUrl.get(PUBLIC_API);
    private @Nullable OkHttpClient httpClient;
    private final Timeouts timeouts = new Timeouts();
    private final Authentication authentication = new Authentication();
    private String userAgent = USER_AGENT;
    private RetryPolicy retryPolicy = RetryPolicy.standard();
    private int retryBudget = RETRY_BUDGET;
    private final List<AtlasListener> listeners = new ArrayList<>();
    private Timing timing = Timing.real();

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
     * Limits the time to connect, TLS included. Ten seconds unless set, or what an {@link #httpClient(OkHttpClient)} has.
     *
     * @param timeout at least a millisecond and at most 2147483647 of them, or zero for no limit
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public AtlasClientBuilder connectTimeout(Duration timeout) {
        timeouts.connect(timeout);
        return this;
    }

    /**
     * Limits the time between two arrivals of data. A minute unless set, or what an {@link #httpClient(OkHttpClient)} has.
     *
     * @param timeout at least a millisecond and at most 2147483647 of them, or zero for no limit
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public AtlasClientBuilder readTimeout(Duration timeout) {
        timeouts.read(timeout);
        return this;
    }

    /**
     * Limits the time that one piece of a request waits to be sent. A minute unless set, or what an {@link #httpClient(OkHttpClient)} has.
     *
     * @param timeout at least a millisecond and at most 2147483647 of them, or zero for no limit
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public AtlasClientBuilder writeTimeout(Duration timeout) {
        timeouts.write(timeout);
        return this;
    }

    /**
     * Limits a call as a whole: all attempts, the waits between them, and the body, a streamed one too. No limit unless set, or what an
     * {@link #httpClient(OkHttpClient)} has.
     *
     * @param timeout at least a millisecond and at most 2147483647 of them, or zero for no limit
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public AtlasClientBuilder callTimeout(Duration timeout) {
        timeouts.call(timeout);
        return this;
    }

    /**
     * Chooses when failed calls are made again; {@link AtlasClient#with(RetryPolicy)} does so for single calls.
     *
     * @param policy the policy, {@link RetryPolicy#standard()} unless set
     * @return this builder
     */
    public AtlasClientBuilder retryPolicy(RetryPolicy policy) {
        retryPolicy = policy;
        return this;
    }

    /**
     * Bounds the retries of all calls together, so that a server that is down does not get a multiple of its usual load.
     *
     * @param retries how many may be made in a row, 50 unless set; after that each ten calls allow one more
     * @return this builder
     * @throws IllegalArgumentException if it is negative or more than a million
     */
    public AtlasClientBuilder retryBudget(int retries) {
        if (retries < 0 || retries > MAX_RETRY_BUDGET) {
            throw new IllegalArgumentException("A retry budget is between 0 and a million, not " + retries);
        }
        retryBudget = retries;
        return this;
    }

    /**
     * Has a listener told of all calls, for metrics and traces. May be used several times.
     *
     * @param listener whom to tell
     * @return this builder
     */
    public AtlasClientBuilder listener(AtlasListener listener) {
        listeners.add(listener);
        return this;
    }

    AtlasClientBuilder timing(Timing other) {
        timing = other;
        return this;
    }

    /**
     * Authenticates with a service account: OAuth 2 client credentials, RFC 6749, section 4.4. The client gets a token with its first call, replaces it
     * before it expires, and revokes it when it is closed.
     *
     * @param clientId the account's id
     * @param clientSecret the account's secret
     * @return this builder
     * @throws IllegalArgumentException if either is blank
     * @throws NullPointerException if either is null; the message names it
     */
    public AtlasClientBuilder serviceAccount(String clientId, String clientSecret) {
        authentication.use(new ServiceAccount(clientId, clientSecret));
        return this;
    }

    /**
     * Authenticates with an API key: HTTP Digest, RFC 7616.
     *
     * @param publicKey the key's public part
     * @param privateKey the key's private part
     * @return this builder
     * @throws IllegalArgumentException if either is blank or cannot be used with HTTP Digest
     * @throws NullPointerException if either is null; the message names it
     */
    public AtlasClientBuilder apiKey(String publicKey, String privateKey) {
        authentication.use(new ApiKey(publicKey, privateKey));
        return this;
    }

    /**
     * Authenticates with what the environment holds: {@code MONGODB_ATLAS_CLIENT_ID} and {@code MONGODB_ATLAS_CLIENT_SECRET} of a service account, or else
     * {@code MONGODB_ATLAS_PUBLIC_API_KEY} and {@code MONGODB_ATLAS_PRIVATE_API_KEY}, as the Atlas CLI does.
     *
     * @return this builder
     * @throws IllegalStateException if neither pair is there, or half of one is; the message names the variables
     */
    public AtlasClientBuilder credentialsFromEnvironment() {
        return credentialsFrom(System.getenv());
    }

    AtlasClientBuilder credentialsFrom(Map<String, String> environment) {
        new EnvironmentCredentials(environment).applyTo(authentication);
        return this;
    }

    /**
     * Keeps the token of a service account elsewhere than in the client's memory.
     *
     * @param store where to
     * @return this builder
     */
    public AtlasClientBuilder tokenStore(TokenStore store) {
        authentication.store(store);
        return this;
    }

    /**
     * Replaces the token of a service account so long before it expires, to allow for clocks that differ and requests under way.
     *
     * @param margin a minute unless set; never more than a tenth of what the token lives
     * @return this builder
     * @throws IllegalArgumentException if it is negative
     */
    public AtlasClientBuilder tokenRefreshMargin(Duration margin) {
        authentication.margin(margin);
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
     * What a request passes through, in this order. Retries stand between the limit of errors and the transport, so that each attempt is a whole one;
     * credentials go below retries, so that each attempt has fresh ones. The transport of GETs with a body is last because it goes no further.
     */
    OkHttpClient pipeline(OkHttpClient base, AuthScheme credentials) {
        List<AtlasListener> all = new ArrayList<>(listeners);
        all.add(new CallLog(LOGGER));
        AtlasListener listener = new Listeners(all, LOGGER);
        return base.newBuilder()
                .retryOnConnectionFailure(false)
                .addInterceptor(new RequestDefaults(userAgent))
                .addInterceptor(new CallObserver(listener, timing.nanoTime()))
                .addInterceptor(new DeprecationNotice(LOGGER))
                .addInterceptor(new ErrorBodyLimit())
                .addInterceptor(new RetryInterceptor(retryPolicy, new RetryBudget(retryBudget), timing, listener))
                .addInterceptor(new AuthInterceptor(baseUrl, OperationId::isSecured, credentials))
                .addInterceptor(new GetWithBodyTransport(base))
                .addNetworkInterceptor(new RedirectGuard())
                .addNetworkInterceptor(new NoHiddenRetry())
                .build();
    }

    AuthScheme credentials(OkHttpClient base) {
        OkHttpClient http =
                base.newBuilder().addInterceptor(new RequestDefaults(userAgent)).build();
        return authentication.scheme(http, baseUrl);
    }

    /** The transport; to be asked for once a client, because each of its own has connections and threads of its own. */
    OkHttpClient transport() {
        return timeouts.in(httpClient == null ? Timeouts.defaults() : httpClient);
    }
}

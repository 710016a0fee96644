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
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownServiceException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * Sends a GET with a body through the JDK's HTTP client, because OkHttp refuses to. URL, headers, proxy, trust manager and connect timeout are those of
 * the OkHttp client; the whole exchange may last as long as its connect, write and read timeouts together. Redirects are never followed. Client
 * certificates and a hostname verifier of the OkHttp client do not apply.
 */
public final class GetWithBodyTransport implements Interceptor {
    /** The request method that stands for a GET with a body. */
    public static final String METHOD = "GET-WITH-BODY";

    /** How soon a cancelled call is noticed. */
    private static final long CANCELLATION_CHECK_MILLIS = 20;

    /** What the JDK's client sets by itself, and refuses from others. */
    private static final Set<String> MANAGED = Set.of("connection", "content-length", "expect", "host", "upgrade");

    private final OkHttpClient settings;
    private @Nullable HttpClient client;

    /**
     * Creates the transport; no connection or thread is made before the first such request.
     *
     * @param settings the client whose settings to honour
     */
    public GetWithBodyTransport(OkHttpClient settings) {
        this.settings = settings;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        if (!request.method().equals(METHOD)) {
            return chain.proceed(request);
        }
        long sent = System.currentTimeMillis();
        HttpResponse<byte[]> response =
                await(client().sendAsync(jdkRequest(request), HttpResponse.BodyHandlers.ofByteArray()), chain.call());
        return okResponse(request, response, sent);
    }

    private synchronized HttpClient client() throws IOException {
        if (!settings.certificatePinner().getPins().isEmpty()) {
            throw new UnknownServiceException(
                    "A GET with a body cannot check the certificate pins of the OkHttpClient");
        }
        if (client == null) {
            HttpClient.Builder builder = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .proxy(proxySelector())
                    .sslContext(sslContext());
            if (settings.connectTimeoutMillis() > 0) {
                builder.connectTimeout(Duration.ofMillis(settings.connectTimeoutMillis()));
            }
            client = builder.build();
        }
        return client;
    }

    private ProxySelector proxySelector() {
        Proxy proxy = settings.proxy();
        return proxy == null ? settings.proxySelector() : new OneProxy(proxy);
    }

    private SSLContext sslContext() throws IOException {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {settings.x509TrustManager()}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException("TLS is not available", e);
        }
    }

    private static HttpRequest jdkRequest(Request request) throws IOException {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(URI.create(request.url().toString()));
        for (Map.Entry<String, List<String>> header :
                request.headers().toMultimap().entrySet()) {
            if (!MANAGED.contains(header.getKey().toLowerCase(Locale.ROOT))) {
                header.getValue().forEach(value -> builder.header(header.getKey(), value));
            }
        }
        RequestBody body = request.body();
        if (body == null) {
            return builder.GET().build();
        }
        MediaType type = body.contentType();
        if (type != null) {
            builder.setHeader("Content-Type", type.toString());
        }
        return builder.method("GET", HttpRequest.BodyPublishers.ofByteArray(BodyBytes.of(body)))
                .build();
    }

    /** Waits for the answer; OkHttp cancels a call that its caller gives up or that exceeds the call timeout, but tells no interceptor. */
    private <T> T await(CompletableFuture<T> answer, Call call) throws IOException {
        long limit = limitNanos();
        long start = System.nanoTime();
        try {
            while (!call.isCanceled()) {
                try {
                    return answer.get(CANCELLATION_CHECK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    if (System.nanoTime() - start > limit) {
                        throw new SocketTimeoutException("timeout");
                    }
                }
            }
            throw new IOException("Canceled");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private long limitNanos() {
        long connect = settings.connectTimeoutMillis();
        long write = settings.writeTimeoutMillis();
        long read = settings.readTimeoutMillis();
        boolean isLimited = connect > 0 && write > 0 && read > 0;
        return isLimited ? TimeUnit.MILLISECONDS.toNanos(connect + write + read) : Long.MAX_VALUE;
    }

    private static Response okResponse(Request request, HttpResponse<byte[]> response, long sent) {
        Headers.Builder headers = new Headers.Builder();
        response.headers()
                .map()
                .forEach((name, values) -> values.forEach(value -> headers.addUnsafeNonAscii(name, value)));
        String type = response.headers().firstValue("Content-Type").orElse("");
        return new Response.Builder()
                .request(request)
                .protocol(Protocol.HTTP_1_1)
                .code(response.statusCode())
                .message("")
                .headers(headers.build())
                .body(ResponseBody.create(response.body(), MediaType.parse(type)))
                .sentRequestAtMillis(sent)
                .receivedResponseAtMillis(System.currentTimeMillis())
                .build();
    }

    private static final class OneProxy extends ProxySelector {
        private final Proxy proxy;

        OneProxy(Proxy proxy) {
            this.proxy = proxy;
        }

        @Override
        public List<Proxy> select(URI uri) {
            return List.of(proxy);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            // The exchange fails with the same exception.
        }
    }
}

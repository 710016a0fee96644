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

import io.atlasclient.auth.scheme.AuthScheme;
import io.atlasclient.http.JsonConverterFactory;
import io.atlasclient.json.AtlasDataException;
import io.atlasclient.json.CodecRegistry;
import io.atlasclient.resilience.CallContext;
import io.atlasclient.retry.RetryPolicy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.Retrofit;

/**
 * Makes calls to the Atlas Administration API. One instance serves all threads and all generated API versions; its connections and threads are those of its
 * {@link OkHttpClient}.
 */
public final class AtlasClient implements AutoCloseable {
    private final HttpUrl baseUrl;
    private final OkHttpClient http;
    private final boolean ownsHttp;
    private final AuthScheme credentials;
    private final @Nullable RetryPolicy policy;
    private final AtomicBoolean isClosed;
    private final boolean isView;

    AtlasClient(AtlasClientBuilder builder) {
        baseUrl = builder.baseUrl();
        OkHttpClient transport = builder.transport();
        credentials = builder.credentials(transport);
        http = builder.pipeline(transport, credentials);
        ownsHttp = builder.ownsHttp();
        policy = null;
        isClosed = new AtomicBoolean();
        isView = false;
    }

    private AtlasClient(AtlasClient shared, RetryPolicy policy) {
        this.baseUrl = shared.baseUrl;
        this.http = shared.http;
        this.ownsHttp = shared.ownsHttp;
        this.credentials = shared.credentials;
        this.policy = policy;
        this.isClosed = shared.isClosed;
        this.isView = true;
    }

    /**
     * Starts to configure a client.
     *
     * @return a builder for the public API at {@code https://cloud.mongodb.com}
     */
    public static AtlasClientBuilder builder() {
        return new AtlasClientBuilder();
    }

    /**
     * The same client with other retries: for one call, {@code atlas.with(RetryPolicy.none()).execute(call)}, or for all calls of a façade that is
     * created with it. Credentials, connections, threads and the retry budget are shared.
     *
     * @param policy the retries
     * @return a light view; closing it does nothing, and it is closed when this client is
     */
    public AtlasClient with(RetryPolicy policy) {
        return new AtlasClient(this, policy);
    }

    /**
     * What generated façades create their interfaces with. Programs that declare methods of their own, such as ones that return an RxJava {@code Single},
     * add their call adapters to its {@link Retrofit#newBuilder()}: such calls are authenticated and retried as all others are.
     *
     * @param registry the codecs of the models
     * @return a new Retrofit of this client
     */
    public Retrofit retrofit(CodecRegistry registry) {
        return new Retrofit.Builder()
                .baseUrl(baseUrl)
                .callFactory(new CallFactory(http, policy))
                .addConverterFactory(new JsonConverterFactory(registry))
                .build();
    }

    /**
     * Makes a call and waits for its answer.
     *
     * @param call a call that was not made yet
     * @param <T> the body's type
     * @return the body, or null if the operation answers without one
     * @throws AtlasApiException if the API answers with an error
     * @throws AtlasTransportException if there is no answer
     * @throws AtlasDataException if the answer is not what the API description says
     * @throws IllegalStateException if the client is closed
     */
    public <T> @Nullable T execute(Call<T> call) {
        return exchange(call).body();
    }

    /**
     * Makes a call without waiting. Cancelling the future, or completing it with a failure such as a timeout, cancels the call.
     *
     * <p>The call runs on a thread of the OkHttp dispatcher, which has 64 calls under way at a time, and the others wait; an injected
     * {@link OkHttpClient} brings a dispatcher with limits of its own, by default five calls a host. What depends on the future runs on another thread
     * of the dispatcher's executor, or on the caller's if the future is complete by then. It takes none of those places, so that it may wait for
     * further calls, unless the executor of an injected dispatcher has a limit of threads.
     *
     * @param call a call that was not made yet
     * @param <T> the body's type
     * @return the body to come, or null if the operation answers without one; fails as {@link #execute(Call)} does
     * @throws IllegalStateException if the client is closed
     */
    public <T> CompletableFuture<@Nullable T> executeAsync(Call<T> call) {
        return CallFuture.start(prepared(call), http.dispatcher().executorService());
    }

    /**
     * Makes a call, waits for its answer and gives all of it.
     *
     * @param call a call that was not made yet
     * @param <T> the body's type
     * @return the response
     * @throws AtlasApiException if the API answers with an error
     * @throws AtlasTransportException if there is no answer
     * @throws AtlasDataException if the answer is not what the API description says
     * @throws IllegalStateException if the client is closed
     */
    public <T> AtlasResponse<T> exchange(Call<T> call) {
        Call<T> prepared = prepared(call);
        String operationId = OperationId.of(call.request());
        try {
            Response<T> response = prepared.execute();
            if (!response.isSuccessful()) {
                throw ErrorResponse.of(operationId, response).exception();
            }
            return new AtlasResponse<>(response.code(), ResponseHeaders.of(response.raw()), response.body());
        } catch (IOException e) {
            throw new AtlasTransportException(operationId, e);
        }
    }

    /**
     * Makes a call whose body is a file, and passes the body on while it arrives, in little memory whatever its size. A body that breaks off is a
     * failure, as far as its framing tells; of one that is gzip, the checksums are verified. A body that breaks off is not asked for again.
     *
     * @param call a call that was not made yet
     * @param target where to write; left open, and with the start of the file after a failure
     * @return the number of bytes
     * @throws AtlasApiException if the API answers with an error
     * @throws AtlasTransportException if there is no answer, or not all of it
     * @throws UncheckedIOException if the target fails
     * @throws IllegalStateException if the client is closed
     */
    public long download(Call<ResponseBody> call, OutputStream target) {
        return downloaded(call, body -> Download.to(target, body));
    }

    /**
     * The same into a file. What is there, be it a file or a symbolic link, is replaced by a new file when all has arrived; after a failure it is what
     * it was. Until then the content is in a file beside it whose name ends with {@code .part}.
     *
     * @param call a call that was not made yet
     * @param target the file; its directory exists
     * @return the number of bytes
     * @throws AtlasApiException if the API answers with an error
     * @throws AtlasTransportException if there is no answer, or not all of it
     * @throws UncheckedIOException if the file cannot be written
     * @throws IllegalStateException if the client is closed
     */
    public long download(Call<ResponseBody> call, Path target) {
        return downloaded(call, body -> Download.to(target, body));
    }

    private long downloaded(Call<ResponseBody> call, Download.Receiver receiver) {
        String operationId = OperationId.of(call.request());
        ResponseBody body = execute(call);
        if (body == null) {
            return 0;
        }
        try {
            return receiver.receive(body);
        } catch (IOException e) {
            throw new AtlasTransportException(operationId, e);
        }
    }

    /**
     * Lists all elements, page by page: {@code atlas.items(page -> api.streams().listStreamConnections(groupId, "workspace", page))}. With further
     * parameters the page goes into the query: {@code ListEventsQuery.builder().eventType(..).page(page).build()}.
     *
     * @param lister makes the call for a page
     * @param <T> the elements' type
     * @return the elements; nothing is fetched before they are read
     */
    public <T> Paged<T> items(Function<PageRequest, ? extends Call<? extends Iterable<T>>> lister) {
        PageSource<Iterable<T>> source = new PageSource<>(this, lister);
        return Paged.of(settings -> new ItemIterator<>(new PageIterator<>(source, settings)));
    }

    /**
     * Lists all elements of an operation that answers with all of them at once, as an array or as the only page.
     *
     * @param call a call; each iteration makes a copy of it
     * @param <T> the elements' type
     * @return the elements; nothing is fetched before they are read
     */
    public <T> Paged<T> items(Call<? extends Iterable<T>> call) {
        PageSource<Iterable<T>> source = new PageSource<>(this, page -> call.clone());
        return Paged.of(settings -> new ItemIterator<>(new PageIterator<>(source, settings.onePage())));
    }

    /**
     * Lists pages as they come, with what the server says of each. An empty page ends the list and is not part of it.
     *
     * @param lister makes the call for a page
     * @param <P> the class of the pages
     * @return the pages; none is fetched before it is read
     */
    public <P extends Page<?>> Paged<P> pages(Function<PageRequest, ? extends Call<P>> lister) {
        PageSource<P> source = new PageSource<>(this, lister);
        return Paged.of(settings -> new PageIterator<>(source, settings));
    }

    private <T> Call<T> prepared(Call<T> call) {
        if (isClosed.get()) {
            throw new IllegalStateException("The client is closed");
        }
        if (policy != null) {
            CallContext.of(call.request()).use(policy);
        }
        return call;
    }

    /**
     * Revokes the access token, which takes a few seconds at most, and ends the threads and connections of this client, unless they belong to an
     * {@link OkHttpClient} that was passed in. From then on this client and its views refuse calls with an {@link IllegalStateException}, at once and
     * without retries. Calls under way are not cancelled, but fail where they need a token or a thread that is gone. Closing again does nothing.
     */
    @Override
    public void close() {
        if (isView || !isClosed.compareAndSet(false, true)) {
            return;
        }
        credentials.close();
        if (ownsHttp) {
            http.dispatcher().executorService().shutdown();
            http.connectionPool().evictAll();
        }
    }
}

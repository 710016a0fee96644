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

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/** A call under way, as a future. Whoever completes the future with a failure, such as a cancellation, cancels the call. */
final class CallFuture<T> extends CompletableFuture<@Nullable T> implements Callback<T> {
    private final @Nullable String operationId;
    private final Executor executor;

    private CallFuture(@Nullable String operationId, Executor executor) {
        this.operationId = operationId;
        this.executor = executor;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // The stage that cancels the call has no result of its own.
    static <T> CallFuture<T> start(Call<T> call, Executor executor) {
        CallFuture<T> future = new CallFuture<>(OperationId.of(call.request()), executor);
        future.whenComplete((body, failure) -> {
            if (failure != null) {
                call.cancel();
            }
        });
        call.enqueue(future);
        return future;
    }

    @Override
    public void onResponse(Call<T> call, Response<T> response) {
        if (response.isSuccessful()) {
            T body = response.body();
            dispatch(() -> deliver(body));
            return;
        }
        try {
            Throwable failure = ErrorResponse.of(operationId, response).exception();
            dispatch(() -> completeExceptionally(failure));
        } catch (IOException e) {
            onFailure(call, e);
        }
    }

    @Override
    public void onFailure(Call<T> call, Throwable failure) {
        Throwable cause = failure instanceof IOException e ? new AtlasTransportException(operationId, e) : failure;
        dispatch(() -> completeExceptionally(cause));
    }

    /** Not on the thread of the call, which counts as under way until it returns: what depends on the future may wait for another call. */
    private void dispatch(Runnable completion) {
        try {
            executor.execute(completion);
        } catch (RejectedExecutionException e) {
            // The client was closed meanwhile; who waits has to know all the same.
            completion.run();
        }
    }

    /** Nobody else can close a body that comes after the future was completed by someone else. */
    private void deliver(@Nullable T body) {
        if (!complete(body) && body instanceof ResponseBody unwanted) {
            unwanted.close();
        }
    }
}

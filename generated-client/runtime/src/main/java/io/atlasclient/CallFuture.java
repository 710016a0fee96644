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
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/** A call under way, as a future. Whoever completes the future with a failure, such as a cancellation, cancels the call. */
final class CallFuture<T> extends CompletableFuture<@Nullable T> implements Callback<T> {
    private final @Nullable String operationId;

    private CallFuture(@Nullable String operationId) {
        this.operationId = operationId;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // The stage that cancels the call has no result of its own.
    static <T> CallFuture<T> start(Call<T> call) {
        CallFuture<T> future = new CallFuture<>(OperationId.of(call.request()));
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
            complete(response.body());
            return;
        }
        try {
            completeExceptionally(ErrorResponse.of(operationId, response).exception());
        } catch (IOException e) {
            onFailure(call, e);
        }
    }

    @Override
    public void onFailure(Call<T> call, Throwable failure) {
        completeExceptionally(failure instanceof IOException e ? new AtlasTransportException(operationId, e) : failure);
    }
}

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
import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** Fetches single pages. */
final class PageSource<P> {
    private final AtlasClient client;
    private final Function<PageRequest, ? extends Call<? extends P>> lister;

    PageSource(AtlasClient client, Function<PageRequest, ? extends Call<? extends P>> lister) {
        this.client = client;
        this.lister = lister;
    }

    @Nullable
    P fetch(PageRequest request) {
        return client.execute(lister.apply(request));
    }

    /** A lister that throws makes that page fail, not whoever begins it ahead of time. */
    CompletableFuture<? extends @Nullable P> begin(PageRequest request) {
        try {
            return client.executeAsync(lister.apply(request));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Nullable
    P await(CompletableFuture<? extends @Nullable P> begun) {
        try {
            return begun.get();
        } catch (InterruptedException e) {
            begun.cancel(true);
            Thread.currentThread().interrupt();
            throw new AtlasTransportException(null, new InterruptedIOException("interrupted"));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new AtlasTransportException(null, new IOException(e.getCause()));
        }
    }
}

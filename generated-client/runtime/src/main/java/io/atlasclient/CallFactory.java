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

import io.atlasclient.resilience.CallContext;
import io.atlasclient.retry.RetryPolicy;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;
import retrofit2.http.Streaming;

/** Gives each call of a generated interface its context. */
final class CallFactory implements Call.Factory {
    private final OkHttpClient http;
    private final @Nullable RetryPolicy policy;

    CallFactory(OkHttpClient http, @Nullable RetryPolicy policy) {
        this.http = http;
        this.policy = policy;
    }

    @Override
    public Call newCall(Request request) {
        CallContext context = new CallContext(OperationId.of(request), isStreamed(request), policy);
        return http.newCall(request.newBuilder().tag(CallContext.class, context).build());
    }

    private static boolean isStreamed(Request request) {
        Invocation invocation = request.tag(Invocation.class);
        return invocation == null || invocation.method().isAnnotationPresent(Streaming.class);
    }
}

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
package io.atlasclient.resilience;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Keeps OkHttp from repeating a request by itself after 503 with {@code Retry-After: 0}, the one repetition that no setting of it switches off. The
 * header says the same as a date in the past, which OkHttp does not look at. A network interceptor.
 */
public final class NoHiddenRetry implements Interceptor {
    private static final String RETRY_AFTER = "Retry-After";
    private static final String IN_THE_PAST = "Thu, 01 Jan 1970 00:00:00 GMT";

    /** Creates the interceptor. */
    public NoHiddenRetry() {}

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        String retryAfter = response.header(RETRY_AFTER);
        boolean wouldRepeat = response.code() == 503 && retryAfter != null && retryAfter.matches("0+");
        return wouldRepeat
                ? response.newBuilder().header(RETRY_AFTER, IN_THE_PAST).build()
                : response;
    }
}

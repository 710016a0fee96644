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
import java.lang.System.Logger;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Logs an operation, once a client, when the server announces its end. */
final class DeprecationNotice implements Interceptor {
    private final Logger logger;
    private final Set<String> noticed = ConcurrentHashMap.newKeySet();

    DeprecationNotice(Logger logger) {
        this.logger = logger;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        String sunset = response.header("Sunset");
        String deprecation = response.header("Deprecation");
        if (sunset != null || deprecation != null) {
            notice(OperationId.of(chain.request()), sunset, deprecation);
        }
        return response;
    }

    private void notice(@Nullable String operationId, @Nullable String sunset, @Nullable String deprecation) {
        if (operationId == null || !noticed.add(operationId)) {
            return;
        }
        logger.log(
                Logger.Level.WARNING,
                "Operation {0} is deprecated{1}{2}; see its documentation for what replaces it",
                operationId,
                deprecation == null ? "" : " (Deprecation: " + deprecation + ")",
                sunset == null ? "" : " and announced to end (Sunset: " + sunset + ")");
    }
}

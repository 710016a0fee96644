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

import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;

/** Finds the operation that a request belongs to. */
final class OperationId {
    private OperationId() {}

    /** The id that the method of the generated interface carries; null if the request was made otherwise. */
    static @Nullable String of(Request request) {
        Operation operation = operation(request);
        return operation == null ? null : operation.value();
    }

    /** Whether the operation wants credentials; a request that was made otherwise does. */
    static boolean isSecured(Request request) {
        Operation operation = operation(request);
        return operation == null || operation.secured();
    }

    /** The API version to go to when that of the request has ended; null if there is none. */
    static @Nullable String successorOf(Request request) {
        Operation operation = operation(request);
        return operation == null || operation.successor().isEmpty() ? null : operation.successor();
    }

    private static @Nullable Operation operation(Request request) {
        Invocation invocation = request.tag(Invocation.class);
        return invocation == null ? null : invocation.method().getAnnotation(Operation.class);
    }
}

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
package io.atlasclient.observe;

import org.jspecify.annotations.Nullable;

/** One call. Equal to itself only, so that it may be the key to what a listener keeps of a call. */
public final class CallInfo {
    private final @Nullable String operationId;
    private final String method;

    /**
     * Describes a call.
     *
     * @param operationId the operation, or null
     * @param method the request method
     */
    public CallInfo(@Nullable String operationId, String method) {
        this.operationId = operationId;
        this.method = method;
    }

    /**
     * Which operation is called.
     *
     * @return its id, or null if the call was not made through a generated interface
     */
    public @Nullable String operationId() {
        return operationId;
    }

    /**
     * The request method.
     *
     * @return such as {@code GET}
     */
    public String method() {
        return method;
    }

    /** Method and operation. */
    @Override
    public String toString() {
        return operationId == null ? method : method + " " + operationId;
    }
}

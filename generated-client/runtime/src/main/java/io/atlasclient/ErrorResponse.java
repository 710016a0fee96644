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

import io.atlasclient.auth.oauth.TokenRefusal;
import io.atlasclient.json.AtlasException;
import java.io.IOException;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;

/** A response without success, and the exception that it becomes. */
final class ErrorResponse {
    private static final int GONE = 410;
    private static final String VERSION_GONE = "VERSION_GONE";

    private final @Nullable String operationId;
    private final int status;
    private final ResponseHeaders headers;
    private final byte[] body;
    private final @Nullable TokenRefusal refusal;
    private final @Nullable String successor;

    private ErrorResponse(@Nullable String operationId, Response<?> response, byte[] body) {
        this.operationId = operationId;
        this.status = response.code();
        this.headers = ResponseHeaders.of(response.raw());
        this.body = body;
        this.refusal = TokenRefusal.of(response.raw());
        this.successor =
                isEndOfVersion() ? OperationId.successorOf(response.raw().request()) : null;
    }

    static ErrorResponse of(@Nullable String operationId, Response<?> response) throws IOException {
        try (ResponseBody body = response.errorBody()) {
            byte[] bytes = body == null ? new byte[0] : body.bytes();
            return new ErrorResponse(operationId, response, bytes);
        }
    }

    /** Statuses alone decide: some operations document one under the name of another. A refused token is none of the operation's own. */
    AtlasException exception() {
        if (refusal != null && refusal.isFinal()) {
            return new AtlasAuthenticationException(this);
        }
        return switch (status) {
            case 401 -> new AtlasAuthenticationException(this);
            case 404 -> new AtlasNotFoundException(this);
            case 409 -> new AtlasConflictException(this);
            case 429 -> new AtlasRateLimitException(this);
            default -> new AtlasApiException(this);
        };
    }

    @Nullable
    String operationId() {
        return operationId;
    }

    int status() {
        return status;
    }

    ResponseHeaders headers() {
        return headers;
    }

    byte[] body() {
        return body;
    }

    /** The API version that still has the operation, after the end of the one that was called. */
    @Nullable
    String successor() {
        return successor;
    }

    private boolean isEndOfVersion() {
        ApiError error = status == GONE ? ApiError.read(body) : null;
        return error != null && VERSION_GONE.equals(error.errorCode());
    }

    /** Without the words of the error, which may repeat what the request held; its names only if they look like some. */
    String message() {
        StringBuilder message = new StringBuilder();
        message.append(operationId == null ? "The call" : operationId);
        message.append(" failed: ")
                .append(refusal == null ? "" : "no access token: ")
                .append("HTTP ")
                .append(status);
        append(message, refusal == null ? null : refusal.error());
        ApiError error = ApiError.read(body);
        append(message, error == null ? null : error.errorCode());
        if (successor != null) {
            message.append("; API version ").append(successor).append(" has this operation");
        }
        return message.toString();
    }

    private static void append(StringBuilder message, @Nullable String errorName) {
        String name = ErrorName.in(errorName);
        if (name != null) {
            message.append(' ').append(name);
        }
    }
}

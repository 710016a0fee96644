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
package io.atlasclient.testing.answer;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.atlasclient.testing.http.Answer;
import io.atlasclient.testing.http.Statuses;
import java.util.Map;

/** Errors as the API tells them: the schema {@code ApiError}. */
public final class ErrorBodies {
    private static final String JSON = "application/json";

    private ErrorBodies() {}

    /**
     * Makes an error.
     *
     * @param status the HTTP status
     * @param errorCode such as {@code RESOURCE_NOT_FOUND}
     * @param detail a sentence
     */
    public static Answer of(int status, String errorCode, String detail) {
        return Answer.of(status, JSON, Json.bytes(body(status, errorCode, detail)));
    }

    /**
     * Makes an error about fields of the request.
     *
     * @param status the HTTP status
     * @param errorCode such as {@code VALIDATION_ERROR}
     * @param detail a sentence
     * @param fields what is wrong with each field
     */
    public static Answer ofFields(
            int status, String errorCode, String detail, Iterable<Map.Entry<String, String>> fields) {
        ObjectNode body = body(status, errorCode, detail);
        for (Map.Entry<String, String> field : fields) {
            body.withObject("/badRequestDetail")
                    .withArray("/fields")
                    .addObject()
                    .put("field", field.getKey())
                    .put("description", field.getValue());
        }
        return Answer.of(status, JSON, Json.bytes(body));
    }

    private static ObjectNode body(int status, String errorCode, String detail) {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("detail", detail)
                .put("error", status)
                .put("errorCode", errorCode)
                .put("reason", Statuses.reason(status));
        body.putArray("parameters");
        return body;
    }
}

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
package io.atlasclient.testing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to an operation as the fake received it, without its credentials.
 *
 * @param operation the operation's name: that of the generated method; empty if the request was meant for none
 * @param method the HTTP method
 * @param path the path as it was sent, percent-encoded
 * @param query the query as it was sent, without the question mark; empty if there was none
 * @param headers name and value of each header field but {@code Authorization}
 * @param body the body read as UTF-8; empty if there was none, or it was not received
 * @param status the status that was answered; 0 if the connection ended without one
 */
public record ReceivedRequest(
        String operation,
        String method,
        String path,
        String query,
        List<Map.Entry<String, String>> headers,
        String body,
        int status) {

    /** Keeps an unmodifiable copy. */
    public ReceivedRequest {
        headers = List.copyOf(headers);
    }

    /**
     * Returns one header field.
     *
     * @param name its name, whatever its case
     * @return the value of its last field line, or null if it was not sent
     */
    public @Nullable String header(String name) {
        return headers.stream()
                .filter(field -> field.getKey().equalsIgnoreCase(name))
                .reduce((first, last) -> last)
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    /** Method, path and status; the rest may hold secrets. */
    @Override
    public String toString() {
        return method + " " + path + " (" + (operation.isEmpty() ? "no operation" : operation) + "): " + status;
    }
}

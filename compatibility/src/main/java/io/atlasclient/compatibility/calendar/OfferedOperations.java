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
package io.atlasclient.compatibility.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.specs.SpecDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads the operations of documents with what is said of their end. */
final class OfferedOperations {
    /** The methods of a Path Item Object (OpenAPI 3.0.3 and 3.1.0, section 4.8.9). */
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private static final String SUNSET = "x-sunset";

    private OfferedOperations() {}

    static List<OfferedOperation> of(SpecDocument document) {
        List<OfferedOperation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.tree().path("paths").properties()) {
            for (Map.Entry<String, JsonNode> member : path.getValue().properties()) {
                if (METHODS.contains(member.getKey())) {
                    operations.add(operation(document, path.getKey(), member.getKey(), member.getValue()));
                }
            }
        }
        return operations;
    }

    private static OfferedOperation operation(SpecDocument document, String path, String method, JsonNode operation) {
        return new OfferedOperation(
                document.version(),
                method.toUpperCase(Locale.ROOT),
                path,
                operation.path("operationId").textValue(),
                operation.path("tags").path(0).textValue(),
                operation.path("deprecated").asBoolean(false),
                sunset(operation));
    }

    /** The operation's own date counts; without one, the first of those that its media types have. */
    private static @Nullable String sunset(JsonNode operation) {
        String own = operation.path(SUNSET).textValue();
        if (own != null) {
            return own;
        }
        Optional<String> first = Stream.concat(
                        Stream.of(operation.path("requestBody")),
                        StreamSupport.stream(operation.path("responses").spliterator(), false))
                .flatMap(body -> StreamSupport.stream(body.path("content").spliterator(), false))
                .flatMap(mediaType -> Stream.ofNullable(mediaType.path(SUNSET).textValue()))
                .min(String::compareTo);
        return first.orElse(null);
    }
}

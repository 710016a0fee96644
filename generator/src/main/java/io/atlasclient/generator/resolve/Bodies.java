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
package io.atlasclient.generator.resolve;

import io.atlasclient.generator.naming.JavaIdentifiers;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the request body and the successful responses of operations: media types and schemas. */
final class Bodies {
    private static final String REQUESTS = "#/components/requestBodies/";
    private static final String RESPONSES = "#/components/responses/";

    private final Problems problems;

    /**
     * A body in one media type.
     *
     * @param mediaType such as {@code application/json}
     * @param schema its schema; null if the document gives none
     */
    record Body(String mediaType, @Nullable Node schema) {
        boolean isJson() {
            return mediaType.endsWith("+json") || mediaType.startsWith("application/json");
        }
    }

    Bodies(Problems problems) {
        this.problems = problems;
    }

    /** Returns the request body as declared, references resolved; null if there is none. */
    @Nullable
    RequestBody requestBody(RawOperation operation) {
        RequestBody body = operation.operation().getRequestBody();
        if (body == null || body.get$ref() == null) {
            return body;
        }
        Components components = operation.document().openApi().getComponents();
        RequestBody target = components == null || components.getRequestBodies() == null
                ? null
                : components.getRequestBodies().get(last(body.get$ref(), REQUESTS));
        if (target == null) {
            dangling(operation, "/requestBody", body.get$ref());
        }
        return target;
    }

    /** Returns the media types of the request body; at most one is supported. */
    List<Body> requests(RawOperation operation) {
        RequestBody body = requestBody(operation);
        if (body == null) {
            return List.of();
        }
        List<Body> bodies = bodies(operation, body.getContent(), "/requestBody", "Request");
        if (bodies.size() != 1 || bodies.get(0).schema() == null) {
            problems.add(
                    operation.origin("/requestBody"),
                    "The request body has not exactly one media type with a schema.",
                    "Keep the one that clients shall send.");
            return List.of();
        }
        if (!bodies.get(0).isJson()) {
            problems.add(
                    operation.origin("/requestBody/content"
                            + Pointers.token(bodies.get(0).mediaType())),
                    "The request body is not JSON.",
                    "Use a media type that ends in +json; clients write nothing else.");
            return List.of();
        }
        return bodies;
    }

    /** Returns the bodies of all 2xx responses, one per media type; one with a schema wins over one without. */
    List<Body> successes(RawOperation operation) {
        Map<String, Body> byMediaType = new LinkedHashMap<>();
        responses(operation, true).forEach(body -> merge(operation, byMediaType, body));
        return new ArrayList<>(byMediaType.values());
    }

    /** Returns the bodies of all other responses. */
    List<Body> errors(RawOperation operation) {
        return responses(operation, false);
    }

    private List<Body> responses(RawOperation operation, boolean successes) {
        List<Body> bodies = new ArrayList<>();
        if (operation.operation().getResponses() == null) {
            return bodies;
        }
        operation.operation().getResponses().forEach((code, declared) -> {
            String pointer = "/responses" + Pointers.token(code);
            if (code.equals("default")) {
                problems.add(
                        operation.origin(pointer),
                        "A default response is not supported.",
                        "List the status codes that the operation answers.");
            } else if (code.startsWith("2") == successes) {
                ApiResponse response = response(operation, pointer, declared);
                Content content = response == null ? null : response.getContent();
                bodies.addAll(bodies(operation, content, pointer, successes ? "Response" : "Error" + code));
            }
        });
        return bodies;
    }

    private @Nullable ApiResponse response(RawOperation operation, String pointer, ApiResponse declared) {
        if (declared.get$ref() == null) {
            return declared;
        }
        Components components = operation.document().openApi().getComponents();
        ApiResponse target = components == null || components.getResponses() == null
                ? null
                : components.getResponses().get(last(declared.get$ref(), RESPONSES));
        if (target == null) {
            dangling(operation, pointer, declared.get$ref());
        }
        return target;
    }

    private void merge(RawOperation operation, Map<String, Body> byMediaType, Body body) {
        Body before = byMediaType.get(body.mediaType());
        if (before == null || before.schema() == null) {
            byMediaType.put(body.mediaType(), body);
        } else if (body.schema() != null
                && !before.schema().schema().equals(body.schema().schema())) {
            problems.add(
                    operation.origin("/responses"),
                    "Two successful responses have different schemas for " + body.mediaType() + ".",
                    "A call has one type; use one schema, or a union with a discriminator.");
        }
    }

    private List<Body> bodies(RawOperation operation, @Nullable Content content, String pointer, String suffix) {
        List<Body> bodies = new ArrayList<>();
        if (content != null) {
            content.forEach((mediaType, value) -> {
                if (!HeaderText.isMediaType(mediaType)) {
                    problems.add(
                            operation.origin(pointer + "/content" + Pointers.token(mediaType)),
                            "This is no media type.",
                            "Write type, slash and subtype, such as application/json.");
                }
                bodies.add(new Body(mediaType, schema(operation, mediaType, value, pointer, suffix)));
            });
        }
        return bodies;
    }

    private static @Nullable Node schema(
            RawOperation operation, String mediaType, @Nullable MediaType value, String pointer, String suffix) {
        Schema<?> schema = value == null ? null : value.getSchema();
        if (schema == null) {
            return null;
        }
        return new Node(
                schema,
                operation.origin(pointer + "/content" + Pointers.token(mediaType) + "/schema"),
                Scope.of(operation.document().version()),
                JavaIdentifiers.className(JavaIdentifiers.pascal(operation.methodName()) + suffix));
    }

    private static String last(String reference, String prefix) {
        return reference.startsWith(prefix) ? reference.substring(prefix.length()) : reference;
    }

    private void dangling(RawOperation operation, String pointer, String reference) {
        problems.add(
                operation.origin(pointer),
                "The reference '" + reference + "' leads nowhere.",
                "Point it to an entry of #/components.");
    }
}

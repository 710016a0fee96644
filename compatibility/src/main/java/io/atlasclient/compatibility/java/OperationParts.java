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
package io.atlasclient.compatibility.java;

import io.atlasclient.compatibility.finding.Part;
import io.atlasclient.compatibility.finding.ReachedOperation;
import io.atlasclient.compatibility.view.Located;
import io.atlasclient.compatibility.view.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts of a document's operations that have schemas. */
final class OperationParts {
    private static final Pattern METHOD = Pattern.compile("get|put|post|delete|options|head|patch|trace");
    private static final Pattern VERSION = Pattern.compile("\\.\\d{4}-\\d{2}-\\d{2}(?=[.+]|$)");

    private final References references;
    private final List<Root> roots = new ArrayList<>();

    private OperationParts(References references) {
        this.references = references;
    }

    /**
     * A schema where an operation begins to use schemas.
     *
     * @param operation the operation and its part, on no way
     * @param schema the schema of the part
     */
    record Root(ReachedOperation operation, Located schema) {
        ReachedOperation at(String way) {
            return new ReachedOperation(
                    operation.method(),
                    operation.path(),
                    operation.operationId(),
                    operation.tags(),
                    operation.part(),
                    operation.name(),
                    operation.status(),
                    operation.mediaType(),
                    way,
                    null);
        }
    }

    static List<Root> of(References references) {
        OperationParts parts = new OperationParts(references);
        references
                .root()
                .child("paths")
                .members()
                .forEach((path, item) -> parts.addAll(path, references.resolve(item)));
        return parts.roots;
    }

    private void addAll(String path, Located item) {
        item.members().forEach((method, operation) -> {
            if (METHOD.matcher(method).matches()) {
                ReachedOperation whole = whole(method, path, operation);
                addParameters(whole, item);
                addParameters(whole, operation);
                addBody(whole, references.resolve(operation.child("requestBody")));
                operation
                        .child("responses")
                        .members()
                        .forEach((status, response) -> addResponse(whole, status, references.resolve(response)));
            }
        });
    }

    private static ReachedOperation whole(String method, String path, Located operation) {
        return new ReachedOperation(
                method.toUpperCase(Locale.ROOT),
                path,
                operation.text("operationId").orElse(null),
                operation.child("tags").elements().stream()
                        .map(tag -> tag.node().asText())
                        .toList(),
                Part.OPERATION,
                null,
                null,
                null,
                "",
                null);
    }

    private void addParameters(ReachedOperation whole, Located holder) {
        for (Located element : holder.child("parameters").elements()) {
            Located parameter = references.resolve(element);
            @Nullable String name = parameter.text("name").orElse(null);
            add(part(whole, Part.PARAMETER, name, null, null), parameter.child("schema"));
            parameter
                    .child("content")
                    .members()
                    .values()
                    .forEach(content -> add(part(whole, Part.PARAMETER, name, null, null), content.child("schema")));
        }
    }

    private void addBody(ReachedOperation whole, Located body) {
        contents(body)
                .forEach((mediaType, content) ->
                        add(part(whole, Part.REQUEST_BODY, null, null, mediaType), content.child("schema")));
    }

    private void addResponse(ReachedOperation whole, String status, Located response) {
        contents(response)
                .forEach((mediaType, content) ->
                        add(part(whole, Part.RESPONSE, null, status, mediaType), content.child("schema")));
    }

    private static Map<String, Located> contents(Located body) {
        return body.child("content").members();
    }

    private static ReachedOperation part(
            ReachedOperation whole,
            Part part,
            @Nullable String name,
            @Nullable String status,
            @Nullable String mediaType) {
        return new ReachedOperation(
                whole.method(),
                whole.path(),
                whole.operationId(),
                whole.tags(),
                part,
                name,
                status,
                mediaType == null ? null : VERSION.matcher(mediaType).replaceFirst(""),
                "",
                null);
    }

    private void add(ReachedOperation part, Located schema) {
        if (schema.exists()) {
            roots.add(new Root(part, schema));
        }
    }
}

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
package io.atlasclient.compatibility.mutation;

import io.atlasclient.compatibility.view.Located;
import io.atlasclient.compatibility.view.References;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The schemas that requests or responses of a document are made of. Left out is what is merged by {@code allOf}, where another
 * branch may say the same already, and what is no part of what is sent.
 */
final class Schemas {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final References references;
    private final String hidden;
    private final Map<String, Located> found = new LinkedHashMap<>();
    private final Set<String> merged = new HashSet<>();
    private final Deque<Located> open = new ArrayDeque<>();

    private Schemas(References references, String hidden) {
        this.references = references;
        this.hidden = hidden;
    }

    static List<Located> ofRequests(References references) {
        return new Schemas(references, "readOnly").collect(true);
    }

    static List<Located> ofResponses(References references) {
        return new Schemas(references, "writeOnly").collect(false);
    }

    private List<Located> collect(boolean isRequest) {
        references
                .root()
                .child("paths")
                .members()
                .values()
                .forEach(path -> path.members().forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        parts(operation, isRequest);
                    }
                }));
        while (!open.isEmpty()) {
            visit(references.resolve(open.remove()));
        }
        found.keySet().removeAll(merged);
        return List.copyOf(found.values());
    }

    private void parts(Located operation, boolean isRequest) {
        if (isRequest) {
            content(operation.child("requestBody"));
            operation
                    .child("parameters")
                    .elements()
                    .forEach(parameter -> open(references.resolve(parameter).child("schema")));
        } else {
            operation.child("responses").members().values().forEach(this::content);
        }
    }

    private void content(Located holder) {
        references.resolve(holder).child("content").members().values().forEach(media -> open(media.child("schema")));
    }

    private void open(Located schema) {
        if (schema.exists()) {
            open.add(schema);
        }
    }

    private void visit(Located schema) {
        if (schema.flag(hidden) || found.putIfAbsent(schema.pointer(), schema) != null) {
            return;
        }
        schema.child("properties").members().values().forEach(this::open);
        open(schema.child("items"));
        if (schema.child("additionalProperties").node().isObject()) {
            open(schema.child("additionalProperties"));
        }
        for (String keyword : List.of("oneOf", "anyOf")) {
            List<Located> members = schema.child(keyword).elements();
            members.forEach(this::open);
            // Whoever is narrowed among others may still be covered by them.
            members.forEach(member -> merged.add(references.resolve(member).pointer()));
        }
        schema.child("allOf").elements().forEach(branch -> {
            merged.add(schema.pointer());
            merged.add(references.resolve(branch).pointer());
            open(branch);
        });
    }
}

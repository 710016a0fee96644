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
package io.atlasclient.compatibility.diff;

import io.atlasclient.compatibility.fact.Endpoint;
import io.atlasclient.compatibility.fact.Entry;
import io.atlasclient.compatibility.view.Lifecycle;
import io.atlasclient.compatibility.view.Located;
import io.atlasclient.compatibility.view.References;
import io.atlasclient.compatibility.view.StabilityLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An operation as it is compared.
 *
 * @param endpoint how reports name it
 * @param operation the operation object
 * @param pathItem the path item that holds it
 * @param references the references of its document
 */
record OperationView(Endpoint endpoint, Located operation, Located pathItem, References references) {
    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** Returns the operations of a path item in the order of methods; none if it is missing. */
    static List<OperationView> of(Entry entry, String path, Located item, References references) {
        List<OperationView> views = new ArrayList<>();
        Located target = references.resolve(item);
        for (String method : METHODS) {
            if (item.node().has(method) || target.node().has(method)) {
                Located own = item.child(method);
                Located operation = own.exists() ? own : target.child(method);
                Endpoint endpoint = new Endpoint(
                        entry,
                        path,
                        method.toUpperCase(Locale.ROOT),
                        operation.text("operationId").orElse(""),
                        operation.child("tags").elements().stream()
                                .map(tag -> tag.node().asText())
                                .toList());
                views.add(new OperationView(endpoint, operation, target, references));
            }
        }
        return views;
    }

    /** Reads the parameters, its own and those of its path, by what makes two of them the same. */
    Map<String, ParameterView> parameters() {
        return ParameterView.all(endpoint.path(), pathItem, operation, references);
    }

    /** Returns method and path in which path parameters have no name. */
    String template() {
        return endpoint.method() + " " + ParameterView.withoutNames(endpoint.path());
    }

    /** Returns how stable the operation is; a level of no known name promises the most, so that nothing goes unnoticed. */
    StabilityLevel stability() {
        return StabilityLevel.of(operation.text("x-stability-level").orElse(null))
                .orElse(StabilityLevel.STABLE);
    }

    /** Returns how the end of the operation is announced; that of a media type counts for its newest version. */
    Lifecycle lifecycle(References references) {
        List<Located> contents = new ArrayList<>();
        contents.add(references.resolve(operation.child("requestBody")).child("content"));
        operation
                .child("responses")
                .members()
                .values()
                .forEach(response -> contents.add(references.resolve(response).child("content")));
        return Lifecycles.of(operation, contents.stream().flatMap(content -> MediaTypes.newest(content).stream()));
    }

    /**
     * Returns the list of security requirements that counts: its own, else that of the document, which is about calls of the
     * API, not about calls that the API makes.
     */
    Located security(References references) {
        Located own = operation.child("security");
        return own.exists() || endpoint.entry().isSentByApi()
                ? own
                : references.root().child("security");
    }

    /** Returns the list of servers of the operation or its path; missing if neither has one. */
    Located servers() {
        Located own = operation.child("servers");
        return own.exists() ? own : pathItem.child("servers");
    }
}

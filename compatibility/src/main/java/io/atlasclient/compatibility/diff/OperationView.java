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

import io.atlasclient.compatibility.view.Located;
import io.atlasclient.compatibility.view.References;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * An operation as it is compared: parameters of its path folded into its own.
 *
 * @param endpoint how reports name it
 * @param operation the operation object
 * @param pathItem the path item that holds it
 * @param parameters the parameters, by what makes two of them the same
 */
record OperationView(Endpoint endpoint, Located operation, Located pathItem, Map<String, Located> parameters) {
    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final Pattern PATH_PARAMETER = Pattern.compile("\\{[^{}]*\\}");
    /** OpenAPI 3.0.4, section 4.7.12: header parameters of these names are ignored. */
    private static final Set<String> IGNORED_HEADERS = Set.of("accept", "content-type", "authorization");

    /** Returns the operations of a document in its order. */
    static List<OperationView> all(References references) {
        List<OperationView> views = new ArrayList<>();
        references.root().child("paths").members().forEach((path, item) -> {
            Located pathItem = references.resolve(item);
            for (String method : METHODS) {
                Located operation = pathItem.child(method);
                if (operation.exists()) {
                    views.add(of(path, method, pathItem, operation, references));
                }
            }
        });
        return views;
    }

    private static OperationView of(
            String path, String method, Located pathItem, Located operation, References references) {
        Endpoint endpoint = new Endpoint(
                path,
                method.toUpperCase(Locale.ROOT),
                operation.text("operationId").orElse(""),
                operation.child("tags").elements().stream()
                        .map(tag -> tag.node().asText())
                        .toList());
        Map<String, Located> parameters = new TreeMap<>();
        List<Located> all = new ArrayList<>(pathItem.child("parameters").elements());
        all.addAll(operation.child("parameters").elements());
        for (Located parameter : all) {
            Located resolved = references.resolve(parameter);
            String in = resolved.text("in").orElse("");
            String name = resolved.text("name").orElse("");
            if (!in.equals("header") || !IGNORED_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                parameters.put(key(in, name, path), resolved);
            }
        }
        return new OperationView(endpoint, operation, pathItem, parameters);
    }

    /** The name of a path parameter is no part of the contract, its place in the path is. */
    private static String key(String in, String name, String path) {
        if (in.equals("path") && path.contains("{" + name + "}")) {
            long before = PATH_PARAMETER
                    .matcher(path.substring(0, path.indexOf("{" + name + "}")))
                    .results()
                    .count();
            return "path:{" + before + "}";
        }
        return in + ":" + (in.equals("header") ? name.toLowerCase(Locale.ROOT) : name);
    }

    /** Returns method and path in which path parameters have no name. */
    String template() {
        return endpoint.method() + " " + PATH_PARAMETER.matcher(endpoint.path()).replaceAll("{}");
    }

    /** Returns how the end of the operation is announced. */
    Lifecycle lifecycle(References references) {
        List<Located> contents = new ArrayList<>();
        contents.add(references.resolve(operation.child("requestBody")).child("content"));
        operation
                .child("responses")
                .members()
                .values()
                .forEach(response -> contents.add(references.resolve(response).child("content")));
        return Lifecycle.of(operation, contents.stream().flatMap(content -> content.members().values().stream()));
    }

    /** Returns the alternatives of security that count, each with the place of the list that it stands in. */
    Map<String, String> security(References references) {
        Located own = operation.child("security");
        Located list = own.exists() ? own : references.root().child("security");
        Map<String, String> alternatives = new LinkedHashMap<>();
        for (Located alternative : list.elements()) {
            Map<String, String> schemes = new TreeMap<>();
            alternative
                    .members()
                    .forEach((name, scopes) -> schemes.put(
                            name,
                            scopes.elements().stream()
                                    .map(scope -> scope.node().asText())
                                    .sorted()
                                    .toList()
                                    .toString()));
            alternatives.put(schemes.toString(), list.pointer());
        }
        if (alternatives.isEmpty()) {
            alternatives.put("{}", list.exists() ? list.pointer() : operation.pointer());
        }
        return alternatives;
    }
}

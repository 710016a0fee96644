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
package io.atlasclient.generator.model;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which operations list something page by page: a GET that chooses the page and answers with one. Names do not matter.
 *
 * @param queries the query classes of these operations
 */
public record Pages(Set<JavaClass> queries) {
    /** Keeps an unmodifiable copy. */
    public Pages {
        queries = Set.copyOf(queries);
    }

    /**
     * Finds them.
     *
     * @param model the whole model, so that pages of all versions are known
     * @return the query classes of operations that answer with a page
     */
    public static Pages of(ApiModel model) {
        Stream<ModelType> all = Stream.concat(
                model.models().stream(), model.clients().stream().flatMap(client -> client.ownModels().stream()));
        Set<JavaClass> classes = all.filter(type -> type instanceof ObjectType object
                        && object.pageElement().isPresent())
                .map(type -> type.ref().javaClass())
                .collect(Collectors.toUnmodifiableSet());
        return new Pages(model.clients().stream()
                .flatMap(client -> client.interfaces().stream())
                .flatMap(api -> api.operations().stream())
                .filter(operation -> isPaged(operation, classes))
                .flatMap(operation -> operation.query().stream())
                .map(QueryType::javaClass)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Returns whether a query chooses a page.
     *
     * @param query a query class
     */
    public boolean areChosenBy(QueryType query) {
        return queries.contains(query.javaClass());
    }

    private static boolean isPaged(Operation operation, Set<JavaClass> classes) {
        return operation.httpMethod().equals("GET")
                && operation.query().filter(QueryType::choosesPage).isPresent()
                && operation.result() instanceof Operation.Result.Json json
                && json.type() instanceof TypeRef.Model model
                && classes.contains(model.javaClass());
    }
}

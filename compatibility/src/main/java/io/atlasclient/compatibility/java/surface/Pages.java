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
package io.atlasclient.compatibility.java.surface;

import io.atlasclient.generator.model.ApiModel;
import io.atlasclient.generator.model.JavaClass;
import io.atlasclient.generator.model.ModelType;
import io.atlasclient.generator.model.ObjectType;
import io.atlasclient.generator.model.Operation;
import io.atlasclient.generator.model.QueryType;
import io.atlasclient.generator.model.TypeRef;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which query classes choose a page: those of a GET that answers with one.
 *
 * @param queries the query classes
 */
record Pages(Set<JavaClass> queries) {
    static Pages of(ApiModel model) {
        Stream<ModelType> all = Stream.concat(
                model.models().stream(), model.clients().stream().flatMap(client -> client.ownModels().stream()));
        Set<JavaClass> pages = all.filter(type -> type instanceof ObjectType object
                        && object.pageElement().isPresent())
                .map(type -> type.ref().javaClass())
                .collect(Collectors.toUnmodifiableSet());
        return new Pages(model.clients().stream()
                .flatMap(client -> client.interfaces().stream())
                .flatMap(api -> api.operations().stream())
                .filter(operation -> answersPage(operation, pages))
                .flatMap(operation -> operation.query().stream())
                .filter(QueryType::choosesPage)
                .map(QueryType::javaClass)
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean areChosenBy(QueryType query) {
        return queries.contains(query.javaClass());
    }

    private static boolean answersPage(Operation operation, Set<JavaClass> pages) {
        return operation.httpMethod().equals("GET")
                && operation.result() instanceof Operation.Result.Json json
                && json.type() instanceof TypeRef.Model model
                && pages.contains(model.javaClass());
    }
}

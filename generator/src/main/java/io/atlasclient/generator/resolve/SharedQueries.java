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

import io.atlasclient.generator.model.ClientInterface;
import io.atlasclient.generator.model.Operation;
import io.atlasclient.generator.model.QueryType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The query classes of all versions, each once; two versions that need different ones are a problem. */
final class SharedQueries {
    private final Problems problems;
    private final Map<String, QueryType> queries = new TreeMap<>();

    SharedQueries(Problems problems) {
        this.problems = problems;
    }

    void add(List<ClientInterface> interfaces) {
        for (ClientInterface client : interfaces) {
            client.operations().stream().map(Operation::query).forEach(query -> query.ifPresent(this::add));
        }
    }

    private void add(QueryType query) {
        // Files of names that differ in case only overwrite each other on Windows and macOS.
        String file = query.javaClass().qualifiedName().toLowerCase(Locale.ROOT);
        QueryType first = queries.putIfAbsent(file, query);
        if (first != null && !first.javaClass().equals(query.javaClass())) {
            problems.add(
                    query.origin(),
                    "The class name " + query.javaClass().simpleName() + " is taken by "
                            + first.origin().document() + first.origin().pointer() + ".",
                    "Give one of the two operations another operationId.");
        } else if (first != null && !facts(first).equals(facts(query))) {
            problems.add(
                    query.origin(),
                    "The parameters differ from " + first.origin().document()
                            + first.origin().pointer() + ".",
                    "Query classes are shared between versions; rename the operation of one version.");
        }
    }

    private static List<List<Object>> facts(QueryType query) {
        return query.parameters().stream()
                .map(parameter -> List.<Object>of(parameter.wireName(), parameter.header(), parameter.type()))
                .toList();
    }

    /** Returns the query classes, sorted. */
    List<QueryType> all() {
        return List.copyOf(queries.values());
    }
}

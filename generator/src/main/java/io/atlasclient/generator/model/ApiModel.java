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

import java.util.List;

/**
 * All that is generated from a set of documents.
 *
 * @param packages where it goes
 * @param models the schemas that all versions share, sorted by class
 * @param queries the query classes that all versions share, sorted by class
 * @param clients one per version, oldest first
 */
public record ApiModel(
        JavaPackages packages, List<ModelType> models, List<QueryType> queries, List<VersionClient> clients) {
    /** Keeps unmodifiable copies. */
    public ApiModel {
        models = List.copyOf(models);
        queries = List.copyOf(queries);
        clients = List.copyOf(clients);
    }
}

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

import io.atlasclient.generator.resolve.Bodies.Body;
import io.atlasclient.specs.ApiVersion;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which later API version has an operation in a newer resource version, for callers whose version has ended. */
final class Successors {
    private final Bodies bodies;
    private final Map<String, TreeMap<ApiVersion, String>> newest = new HashMap<>();

    /**
     * Prepares the answers.
     *
     * @param operations the operations of all versions
     */
    Successors(Collection<RawOperation> operations, Bodies bodies) {
        this.bodies = bodies;
        for (RawOperation operation : operations) {
            resourceVersion(operation)
                    .ifPresent(resource -> newest.computeIfAbsent(key(operation), id -> new TreeMap<>())
                            .put(operation.document().version(), resource));
        }
    }

    /** Returns the newest version of the catalog that has the operation, if it is another resource version. */
    Optional<String> of(RawOperation operation) {
        TreeMap<ApiVersion, String> offers = newest.getOrDefault(key(operation), new TreeMap<>());
        return resourceVersion(operation)
                .filter(own -> own.compareTo(offers.lastEntry().getValue()) < 0)
                .map(own -> offers.lastKey().toString());
    }

    private Optional<String> resourceVersion(RawOperation operation) {
        List<Body> successes = bodies.successes(operation);
        return successes.stream()
                .map(Body::mediaType)
                .flatMap(mediaType -> Operations.resourceVersion(mediaType).stream())
                .max(String::compareTo);
    }

    private static String key(RawOperation operation) {
        return operation.httpMethod() + " " + operation.path();
    }
}

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

import io.atlasclient.generator.model.Deprecation;
import io.atlasclient.generator.resolve.Bodies.Body;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Tells since when operations are deprecated, and until when they answer. */
final class Deprecations {
    private static final String SUNSET = "x-sunset";

    private final Bodies bodies;
    private final Problems problems;
    private final Map<String, TreeSet<String>> resourceVersions = new HashMap<>();

    /**
     * Prepares the answers.
     *
     * @param operations the operations of all versions
     */
    Deprecations(Collection<RawOperation> operations, Bodies bodies, Problems problems) {
        this.bodies = bodies;
        this.problems = problems;
        for (RawOperation operation : operations) {
            resourceVersions
                    .computeIfAbsent(operation.operationId(), id -> new TreeSet<>())
                    .addAll(versions(operation));
        }
    }

    private List<String> versions(RawOperation operation) {
        return bodies.successes(operation).stream()
                .map(Body::mediaType)
                .flatMap(mediaType -> Operations.resourceVersion(mediaType).stream())
                .toList();
    }

    /** Returns the deprecation of an operation. It is deprecated since the resource version that follows its own. */
    Optional<Deprecation> of(RawOperation operation) {
        if (!Boolean.TRUE.equals(operation.operation().getDeprecated())) {
            return Optional.empty();
        }
        TreeSet<String> all = resourceVersions.get(operation.operationId());
        Optional<String> since = versions(operation).stream()
                .findFirst()
                .flatMap(own -> Optional.ofNullable(all == null ? null : all.higher(own)));
        return Optional.of(new Deprecation(since, sunset(operation)));
    }

    private Optional<LocalDate> sunset(RawOperation operation) {
        Object date = operation.operation().getExtensions() == null
                ? null
                : operation.operation().getExtensions().get(SUNSET);
        if (date == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(date.toString()));
        } catch (DateTimeParseException e) {
            problems.add(
                    operation.origin("/" + SUNSET),
                    "The sunset '" + date + "' is not a date.",
                    "Write an ISO 8601 date such as 2030-01-31.");
            return Optional.empty();
        }
    }
}

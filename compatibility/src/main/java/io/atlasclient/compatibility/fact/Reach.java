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
package io.atlasclient.compatibility.fact;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One way on which a change is seen by a caller.
 *
 * @param endpoint the operation, as the new document names it if it has it
 * @param before the operation as the old document names it if it had it
 * @param part the part of the operation
 * @param steps from the part's schema to the schema that changed; empty for the schema itself
 * @param hidden whether a property on the way, what changed included, is read-only in a request or write-only in a
 *     response, in both documents
 */
public record Reach(Endpoint endpoint, Endpoint before, Part part, List<Step> steps, boolean hidden) {

    /** Returns which way the data flows; what the API sends by itself flows the other way. */
    public Direction direction() {
        return endpoint.entry().isSentByApi() ? part.direction().opposite() : part.direction();
    }

    /** Returns whether the way enters a property or the elements of an array, so that the body itself is left. */
    public boolean isInside() {
        return steps.stream().anyMatch(step -> !(step instanceof Step.Member));
    }

    /** Returns the steps as a path of names, such as {@code results/items/name}. */
    public String propertyPath() {
        return steps.stream()
                .filter(step -> !(step instanceof Step.Member))
                .map(Step::text)
                .collect(Collectors.joining("/"));
    }

    // Written out: see ADR 20.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Reach reach
                        && hidden == reach.hidden
                        && endpoint.equals(reach.endpoint)
                        && before.equals(reach.before)
                        && part.equals(reach.part)
                        && steps.equals(reach.steps));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * endpoint.hashCode() + part.hashCode()) + steps.hashCode();
    }
}

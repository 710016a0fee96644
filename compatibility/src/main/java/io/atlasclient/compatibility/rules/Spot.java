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
package io.atlasclient.compatibility.rules;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where in an operation a schema is seen, which rules tell apart by their first words. */
enum Spot {
    /** The operation or the document itself. */
    OPERATION(null),
    /** Inside the request body. */
    REQUEST_PROPERTY(null),
    /** The request body itself. */
    REQUEST_BODY(null),
    /** A parameter itself; rules that parameters lack are those of properties. */
    PARAMETER(REQUEST_PROPERTY),
    /** Inside a parameter. */
    PARAMETER_PROPERTY(PARAMETER),
    /** Inside a header parameter. */
    HEADER_PARAMETER_PROPERTY(PARAMETER_PROPERTY),
    /** Inside a response body. */
    RESPONSE_PROPERTY(null),
    /** A response body itself. */
    RESPONSE_BODY(null),
    /** A response header, and what is inside it; rules that headers lack are those of properties. */
    RESPONSE_HEADER(RESPONSE_PROPERTY);

    private final @Nullable Spot fallback;

    Spot(@Nullable Spot fallback) {
        this.fallback = fallback;
    }

    /** Returns the spot whose rules count where this one has none of its own, so that nothing goes unnoticed. */
    Optional<Spot> fallback() {
        return Optional.ofNullable(fallback);
    }
}

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
package io.atlasclient.compatibility.calendar;

import io.atlasclient.specs.ApiVersion;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An operation as one version offers it.
 *
 * @param version the version
 * @param method the method in capitals
 * @param path the path as the document writes it
 * @param operationId the operationId; null if it has none
 * @param tag the first tag; null if it has none
 * @param deprecated whether it should no longer be used
 * @param sunset when it ends, as the document writes it ({@code x-sunset}); null if the document does not say
 */
record OfferedOperation(
        ApiVersion version,
        String method,
        String path,
        @Nullable String operationId,
        @Nullable String tag,
        boolean deprecated,
        @Nullable String sunset) {
    String name() {
        return method + " " + path;
    }

    /** Returns the day on which it ends; empty if there is none, or none that can be understood. */
    Optional<LocalDate> lastDay() {
        try {
            return Optional.ofNullable(sunset).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns whether this is the operation's operationId, or its method and path. */
    boolean isCalled(String text) {
        return text.equals(name()) || text.equals(operationId);
    }

    boolean isSameAs(OfferedOperation other) {
        return name().equals(other.name()) || (operationId != null && operationId.equals(other.operationId));
    }
}

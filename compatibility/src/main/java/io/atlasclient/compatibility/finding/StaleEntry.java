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
package io.atlasclient.compatibility.finding;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a baseline that accepts nothing.
 *
 * @param reason why it accepts nothing
 * @param rule the rule that it names
 * @param operation the operation that it names: an operationId, {@code GET /path}, or {@code *}
 * @param pointer the JSON pointer that it names
 * @param file the baseline
 * @param line the line of the entry, 1 or more
 * @param expired the day on which it ended, as the baseline writes it; null if it did not
 */
public record StaleEntry(
        Reason reason,
        String rule,
        String operation,
        String pointer,
        String file,
        int line,
        @Nullable String expired) {
    /** Why an entry accepts nothing. */
    public enum Reason {
        /** No finding is like it. */
        MATCHES_NOTHING,
        /** Its last day is over. */
        EXPIRED
    }
}

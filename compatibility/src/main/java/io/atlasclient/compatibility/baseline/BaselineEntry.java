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
package io.atlasclient.compatibility.baseline;

import io.atlasclient.compatibility.finding.Acceptance;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One accepted finding.
 *
 * @param rule the rule's id, or that of its parent
 * @param operation an operationId, {@code GET /path}, or {@code *}
 * @param pointer the JSON pointer of the place, with or without {@code #}
 * @param arguments what else the finding must say; none to accept all that it says
 * @param fingerprint the finding's fingerprint, which then decides instead of the pointer; null if there is none
 * @param reason why, in the words of the author
 * @param author who accepted it
 * @param expires the last day on which it is accepted; null if it is for good
 * @param hide whether MongoDB's format hides the finding from the changelog
 * @param line the line of the file that the entry begins on, 1 or more
 */
public record BaselineEntry(
        String rule,
        String operation,
        String pointer,
        SortedMap<String, String> arguments,
        @Nullable String fingerprint,
        String reason,
        String author,
        @Nullable LocalDate expires,
        boolean hide,
        int line) {
    /** Copies the arguments. */
    public BaselineEntry {
        arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    }

    /**
     * Returns whether the entry no longer accepts anything.
     *
     * @param today the day to judge by
     */
    public boolean isExpired(LocalDate today) {
        return expires != null && expires.isBefore(today);
    }

    /** Returns the entry as the acceptance of a finding. */
    Acceptance acceptance() {
        return new Acceptance(reason, author, expires, hide);
    }
}

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
package io.atlasclient.compatibility.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How much of a promise an operation is ({@code x-stability-level}), the least first. */
public enum StabilityLevel {
    /** An idea. */
    DRAFT,
    /** To be tried by few. */
    ALPHA,
    /** To be tried by all. */
    BETA,
    /** To be relied on. */
    STABLE;

    /**
     * Reads a level.
     *
     * @param text the level as it is written; null if nothing is said, which promises the most
     * @return the level; empty if there is none of that name
     */
    public static Optional<StabilityLevel> of(@Nullable String text) {
        return text == null
                ? Optional.of(STABLE)
                : Arrays.stream(values())
                        .filter(level -> level.text().equals(text))
                        .findFirst();
    }

    /** Returns how the levels are written. */
    public static SortedSet<String> texts() {
        return Arrays.stream(values()).map(StabilityLevel::text).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns how the level is written. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}

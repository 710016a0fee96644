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

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One security requirement: the schemes that a caller must satisfy together (OpenAPI 3.0.4, section 4.7.30).
 *
 * @param schemes the scopes asked for, by scheme; no scheme if anybody may call
 */
public record SecurityAlternative(SortedMap<String, SortedSet<String>> schemes) {

    /** Copies. */
    public SecurityAlternative {
        schemes = Collections.unmodifiableSortedMap(new TreeMap<>(schemes));
    }

    /** Returns whether anybody may call. */
    public boolean isAnonymous() {
        return schemes.isEmpty();
    }

    /**
     * Returns whether who satisfies another alternative satisfies this one too: it asks for no other scheme or scope.
     *
     * @param other the other alternative
     */
    public boolean isSatisfiedBy(SecurityAlternative other) {
        return schemes.entrySet().stream()
                .allMatch(scheme -> other.schemes.containsKey(scheme.getKey())
                        && other.schemes.get(scheme.getKey()).containsAll(scheme.getValue()));
    }

    /** Returns the schemes and scopes, such as {@code oauth (read, write) and key}; {@code nothing} if there is none. */
    @Override
    public String toString() {
        return schemes.isEmpty()
                ? "nothing"
                : schemes.entrySet().stream().map(SecurityAlternative::text).collect(Collectors.joining(" and "));
    }

    private static String text(Map.Entry<String, SortedSet<String>> scheme) {
        return scheme.getValue().isEmpty()
                ? scheme.getKey()
                : scheme.getKey() + " (" + String.join(", ", scheme.getValue()) + ")";
    }

    // Written out: see ADR 20.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof SecurityAlternative securityAlternative
                        && schemes.equals(securityAlternative.schemes));
    }

    @Override
    public int hashCode() {
        return schemes.hashCode();
    }
}

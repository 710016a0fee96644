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

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which formats are part of others; what is not known here replaces what it takes the place of. */
final class Formats {
    /** Chains in which each format allows less than the next one. */
    private static final List<List<String>> CHAINS = List.of(List.of("int32", "int64"), List.of("float", "double"));

    private Formats() {}

    static Inclusion inclusion(@Nullable String before, @Nullable String after) {
        return Inclusion.of(isWithin(before, after), isWithin(after, before));
    }

    /** Returns the format that both conditions come down to; that of the first where they contradict each other. */
    static @Nullable String narrower(@Nullable String first, @Nullable String second) {
        return isWithin(second, first) ? second : first;
    }

    private static boolean isWithin(@Nullable String inner, @Nullable String outer) {
        if (outer == null || outer.equals(inner)) {
            return true;
        }
        return inner != null
                && CHAINS.stream()
                        .anyMatch(chain -> chain.contains(inner)
                                && chain.contains(outer)
                                && chain.indexOf(inner) < chain.indexOf(outer));
    }
}

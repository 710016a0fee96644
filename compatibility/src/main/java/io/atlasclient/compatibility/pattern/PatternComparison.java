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
package io.atlasclient.compatibility.pattern;

import io.atlasclient.compatibility.view.Inclusion;
import org.jspecify.annotations.Nullable;

/** Compares patterns (ECMA-262 regular expressions, searched for anywhere in a text) by what they match. */
public final class PatternComparison {
    private PatternComparison() {}

    /**
     * What comparing gave.
     *
     * @param inclusion which pattern matches more
     * @param witness a text that only one of them matches, the old one unless it matches less; null if none is known
     */
    public record Result(Inclusion inclusion, @Nullable String witness) {}

    /**
     * Compares two patterns.
     *
     * @param before the old pattern
     * @param after the new pattern
     * @return undecided if an automaton cannot say what a pattern does, or would be too large
     */
    public static Result compare(String before, String after) {
        if (before.equals(after)) {
            return new Result(Inclusion.EQUAL, null);
        }
        try {
            Language old = Language.of(before);
            Language now = Language.of(after);
            @Nullable String onlyOld = old.without(now);
            @Nullable String onlyNew = now.without(old);
            return new Result(Inclusion.of(onlyOld == null, onlyNew == null), onlyOld == null ? onlyNew : onlyOld);
        } catch (UnsupportedPatternException e) {
            return new Result(Inclusion.UNDECIDED, null);
        }
    }
}

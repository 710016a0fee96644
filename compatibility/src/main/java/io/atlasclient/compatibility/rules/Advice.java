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

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What to do instead of an edit that hurts callers, as {@code advice.tsv} lists it. */
public final class Advice {
    private static final String FILE = "advice.tsv";
    private static final SortedMap<String, String> BY_RULE = read();

    private Advice() {}

    /**
     * Returns what to do instead.
     *
     * @param rule the id of a rule
     * @return nothing if no better way is known
     */
    public static Optional<String> of(String rule) {
        return Optional.ofNullable(BY_RULE.get(rule));
    }

    /** Returns the advice by the id of its rule. */
    static SortedMap<String, String> byRule() {
        return BY_RULE;
    }

    private static SortedMap<String, String> read() {
        SortedMap<String, String> advice = new TreeMap<>();
        for (String[] cells : Table.rows(FILE)) {
            for (String rule : cells[1].split(" ", -1)) {
                advice.put(rule, cells[0]);
            }
        }
        return Collections.unmodifiableSortedMap(advice);
    }
}

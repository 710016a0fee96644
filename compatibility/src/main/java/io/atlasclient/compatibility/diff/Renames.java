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
package io.atlasclient.compatibility.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Finds what has another name and equal content, where nothing else could be meant. */
final class Renames {
    private Renames() {}

    /** Returns the new name by the old one; a pair is told only if neither fits anything else. */
    static <T> Map<String, String> find(Map<String, T> removed, Map<String, T> added, BiPredicate<T, T> areEqual) {
        Map<String, List<String>> candidates = new LinkedHashMap<>();
        Map<String, Integer> uses = new HashMap<>();
        removed.forEach((old, before) -> added.forEach((now, after) -> {
            if (areEqual.test(before, after)) {
                candidates.computeIfAbsent(old, key -> new ArrayList<>()).add(now);
                uses.merge(now, 1, Integer::sum);
            }
        }));
        Map<String, String> renames = new LinkedHashMap<>();
        candidates.forEach((old, names) -> {
            if (names.size() == 1 && uses.getOrDefault(names.get(0), 0) == 1) {
                renames.put(old, names.get(0));
            }
        });
        return renames;
    }
}

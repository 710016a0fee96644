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

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What holds only as long as all that it rests on holds too, in circles if need be. Everything is looked at once, whoever
 * asks for it.
 *
 * @param <K> what is assumed
 */
final class Assumptions<K> {
    private final Map<K, Boolean> known = new HashMap<>();
    private final Map<K, List<K>> users = new HashMap<>();
    private final Deque<K> refuted = new ArrayDeque<>();

    /** Returns whether something has been looked at. */
    boolean isKnown(K key) {
        return known.containsKey(key);
    }

    /** Assumes that something holds, if the others do. */
    void assume(K key, Collection<K> others) {
        known.put(key, true);
        for (K other : others) {
            if (Boolean.FALSE.equals(known.get(other))) {
                refute(key);
                return;
            }
            users.computeIfAbsent(other, o -> new ArrayList<>()).add(key);
        }
    }

    /** Notes that something does not hold. */
    void refute(K key) {
        known.put(key, false);
        refuted.push(key);
    }

    /** Draws the conclusions, when all that anything rests on has been looked at. */
    void settle() {
        while (!refuted.isEmpty()) {
            for (K user : users.getOrDefault(refuted.pop(), List.of())) {
                if (Boolean.TRUE.equals(known.put(user, false))) {
                    refuted.push(user);
                }
            }
        }
        users.clear();
    }

    /** Returns whether all of these hold, which have been looked at and settled. */
    boolean hold(Collection<K> keys) {
        return keys.stream().allMatch(this::holds);
    }

    /** Returns whether this holds, which has been looked at and settled. */
    boolean holds(K key) {
        return Boolean.TRUE.equals(known.get(key));
    }
}

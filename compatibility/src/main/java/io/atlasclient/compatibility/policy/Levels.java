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
package io.atlasclient.compatibility.policy;

import io.atlasclient.compatibility.finding.Level;
import io.atlasclient.compatibility.rules.Catalogue;
import io.atlasclient.compatibility.rules.Rule;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Levels that differ from those before them.
 *
 * @param rules the level of each rule that has another one; it counts for the rules that split it, too
 * @param raised the level that another level turns into, for all rules that are not named
 */
public record Levels(SortedMap<String, Level> rules, Map<Level, Level> raised) {
    /** Changes nothing. */
    public static final Levels NONE = new Levels(new TreeMap<>(), Map.of());

    /** Copies. */
    public Levels {
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
        Map<Level, Level> copy = new EnumMap<>(Level.class);
        copy.putAll(raised);
        raised = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns the level of a rule.
     *
     * @param rule the id of the rule
     * @param before the level that counted before
     */
    Level apply(String rule, Level before) {
        @Nullable String id = rule;
        while (id != null) {
            @Nullable Level own = rules.get(id);
            if (own != null) {
                return own;
            }
            Rule row = Catalogue.rule(id);
            id = row.parent();
        }
        return raised.getOrDefault(before, before);
    }
}

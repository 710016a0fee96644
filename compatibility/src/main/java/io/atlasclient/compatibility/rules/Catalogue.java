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

import io.atlasclient.compatibility.finding.Direction;
import io.atlasclient.compatibility.finding.Level;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All rules by id: the vocabulary of oasdiff, and the rules of this project, as {@code rules.tsv} lists them. */
public final class Catalogue {
    private static final String FILE = "rules.tsv";
    private static final SortedMap<String, Rule> RULES = read();

    private Catalogue() {}

    /** Returns all rules by id. */
    public static SortedMap<String, Rule> rules() {
        return RULES;
    }

    /**
     * Returns a rule.
     *
     * @param id its id
     * @throws IllegalArgumentException if there is no such rule
     */
    public static Rule rule(String id) {
        @Nullable Rule rule = RULES.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("There is no rule " + id);
        }
        return rule;
    }

    private static SortedMap<String, Rule> read() {
        SortedMap<String, Rule> rules = new TreeMap<>();
        for (String[] cells : Table.rows(FILE)) {
            Rule rule = parse(cells);
            rules.put(rule.id(), rule);
        }
        return Collections.unmodifiableSortedMap(rules);
    }

    private static Rule parse(String[] cells) {
        return new Rule(
                cells[0],
                cells[1].equals("atlas"),
                Level.valueOf(cells[2]),
                Direction.valueOf(cells[3].toUpperCase(Locale.ROOT)),
                cells[4],
                cells[5],
                cells[6],
                cells[7],
                cells[8].isEmpty() ? null : cells[8],
                cells[9]);
    }
}

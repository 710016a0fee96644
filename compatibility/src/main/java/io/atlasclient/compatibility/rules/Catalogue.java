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
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
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
        try (InputStream file = Objects.requireNonNull(Catalogue.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            reader.lines().skip(1).map(Catalogue::parse).forEach(rule -> rules.put(rule.id(), rule));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableSortedMap(rules);
    }

    private static Rule parse(String line) {
        String[] cells = line.split("\t", -1);
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

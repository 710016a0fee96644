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

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What judgement depends on besides the documents.
 *
 * @param dialect whose judgement is given
 * @param today the day that dates are judged by
 * @param deprecationDays the notice period in days by stability level; none where it is missing or 0
 * @param openEnums JSON pointers of schemas whose lists of values may grow, {@code *} for all
 * @param openUnions JSON pointers of schemas whose alternatives may grow, {@code *} for all
 */
public record Setting(
        Dialect dialect,
        LocalDate today,
        SortedMap<String, Integer> deprecationDays,
        SortedSet<String> openEnums,
        SortedSet<String> openUnions) {
    /** Copies. */
    public Setting {
        deprecationDays = Collections.unmodifiableSortedMap(new TreeMap<>(deprecationDays));
        openEnums = Collections.unmodifiableSortedSet(new TreeSet<>(openEnums));
        openUnions = Collections.unmodifiableSortedSet(new TreeSet<>(openUnions));
    }

    /**
     * Returns the setting that demands no notice and opens nothing.
     *
     * @param today the day that dates are judged by
     */
    public static Setting plain(LocalDate today) {
        return new Setting(Dialect.MEANING, today, new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
    }

    /** Returns whether a schema's list of values may grow. */
    boolean opensEnum(String pointer) {
        return openEnums.contains("*") || openEnums.contains(pointer);
    }

    /** Returns whether a schema's alternatives may grow. */
    boolean opensUnion(String pointer) {
        return openUnions.contains("*") || openUnions.contains(pointer);
    }
}

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
package io.atlasclient.compatibility.report.view;

import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Level;
import io.atlasclient.compatibility.finding.Report;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many findings of a report nobody accepted yet, and how many somebody did.
 *
 * @param freshByLevel the findings that are not accepted, by level
 * @param acceptedByLevel the accepted findings, by level
 */
public record Tally(Map<Level, Integer> freshByLevel, Map<Level, Integer> acceptedByLevel) {
    /** Copies. */
    public Tally {
        freshByLevel = Map.copyOf(freshByLevel);
        acceptedByLevel = Map.copyOf(acceptedByLevel);
    }

    /**
     * Counts the findings of a report.
     *
     * @param report what to count
     */
    public static Tally of(Report report) {
        Map<Level, Integer> fresh = new EnumMap<>(Level.class);
        Map<Level, Integer> accepted = new EnumMap<>(Level.class);
        for (Finding finding : report.findings()) {
            (finding.accepted() == null ? fresh : accepted).merge(finding.level(), 1, Integer::sum);
        }
        return new Tally(fresh, accepted);
    }

    /**
     * Returns how many findings of a level are not accepted.
     *
     * @param level the level
     */
    public int fresh(Level level) {
        return freshByLevel.getOrDefault(level, 0);
    }

    /**
     * Returns how many findings of a level there are, accepted or not.
     *
     * @param level the level
     */
    public int all(Level level) {
        return fresh(level) + acceptedByLevel.getOrDefault(level, 0);
    }

    /** Returns how many findings are accepted. */
    public int accepted() {
        return acceptedByLevel.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns how many findings are not accepted. */
    public int fresh() {
        return freshByLevel.values().stream().mapToInt(Integer::intValue).sum();
    }
}

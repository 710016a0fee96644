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
import io.atlasclient.compatibility.finding.Victim;
import java.util.Set;

/**
 * From where on findings fail a run.
 *
 * @param level the level; NONE if no finding ever fails a run
 * @param victims whom a finding must hurt to fail a run; empty if it does not matter
 */
public record Threshold(Level level, Set<Victim> victims) {
    /** Copies the victims. */
    public Threshold {
        victims = Set.copyOf(victims);
    }

    /**
     * Returns a threshold for whoever is hurt.
     *
     * @param level the level; NONE if no finding ever fails a run
     */
    public static Threshold at(Level level) {
        return new Threshold(level, Set.of());
    }

    /**
     * Returns whether a finding fails a run; an accepted one never does.
     *
     * @param finding the finding
     */
    public boolean isReachedBy(Finding finding) {
        return level != Level.NONE
                && finding.accepted() == null
                && finding.level().isAtLeast(level)
                && (victims.isEmpty() || finding.hurtsAnyOf(victims));
    }
}

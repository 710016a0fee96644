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
package io.atlasclient.compatibility.finding;

/** How bad a finding is; the worst first. */
public enum Level {
    /** Breaks callers. */
    ERR,
    /** May break callers; the documents do not say enough to decide. */
    WARN,
    /** Breaks nobody. */
    INFO,
    /** Is not reported. */
    NONE;

    /**
     * Returns whether this is at least as bad as a threshold.
     *
     * @param threshold what to compare with
     */
    public boolean isAtLeast(Level threshold) {
        return compareTo(threshold) <= 0;
    }

    /**
     * Returns the worse of two levels.
     *
     * @param other what to compare with
     */
    public Level worse(Level other) {
        return isAtLeast(other) ? this : other;
    }
}

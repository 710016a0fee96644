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
package io.atlasclient.compatibility.input;

import io.atlasclient.compatibility.finding.Mode;

/**
 * Two documents to compare.
 *
 * @param base the old document
 * @param revision the new document
 * @param mode how they are related
 */
public record SidePair(Side base, Side revision, Mode mode) {

    /**
     * Makes a pair of two versions if both documents say which they are and differ in that; else of one version at two
     * points in time, which is judged more severely.
     *
     * @param base the old document
     * @param revision the new document
     */
    public static SidePair of(Side base, Side revision) {
        boolean differ = base.version() != null
                && revision.version() != null
                && !base.version().equals(revision.version());
        return new SidePair(base, revision, differ ? Mode.ACROSS : Mode.WITHIN);
    }

    /**
     * Returns the same documents, related otherwise.
     *
     * @param other how they are related
     */
    public SidePair withMode(Mode other) {
        return new SidePair(base, revision, other);
    }

    /** Returns a name for files about this pair: the versions if they are known, else the labels. */
    public String key() {
        String old = base.version() == null ? base.label() : base.version().toString();
        String now = revision.version() == null
                ? revision.label()
                : revision.version().toString();
        String key = old.equals(now) ? now : old + "_" + now;
        return key.replaceAll("[^A-Za-z0-9._]+", "-").replaceAll("^-+|-+$", "");
    }
}

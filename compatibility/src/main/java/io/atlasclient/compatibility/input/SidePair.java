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
import java.util.Objects;

/**
 * Two documents to compare.
 *
 * @param base the old document
 * @param revision the new document
 */
public record SidePair(Side base, Side revision) {

    /**
     * Returns how the documents are related: two versions if both say so, else one version at two points in time, which
     * is judged more severely.
     */
    public Mode mode() {
        boolean known = base.version() != null && revision.version() != null;
        return known && !Objects.equals(base.version(), revision.version()) ? Mode.ACROSS : Mode.WITHIN;
    }
}

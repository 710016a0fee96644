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
package io.atlasclient.compatibility.judge;

import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.finding.Site;
import io.atlasclient.specs.SourcePlace;
import io.atlasclient.specs.SourcePosition;
import io.atlasclient.specs.SourcePositions;
import io.atlasclient.specs.SourceRange;
import io.atlasclient.specs.SpecDocument;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds where things stand in the texts of both documents. */
final class Sites {
    /** What is longer is pointed at by its key: nobody reads hundreds of marked lines. */
    private static final int MOST_LINES = 8;

    private final SpecDocument base;
    private final SpecDocument revision;
    private final FileNames files;

    Sites(SpecDocument base, SpecDocument revision, FileNames files) {
        this.base = base;
        this.revision = revision;
        this.files = files;
    }

    Site base(Place place) {
        return site(base.positions(), files.base(), place.base(), place.revision());
    }

    Site revision(Place place) {
        return site(revision.positions(), files.revision(), place.revision(), place.base());
    }

    private static Site site(SourcePositions positions, @Nullable String file, String pointer, String other) {
        Optional<SourcePlace> place = positions.findParts(pointer);
        Optional<SourcePosition> start = place.map(SourcePlace::start);
        Optional<SourcePosition> end =
                place.map(parts -> marked(parts, isAround(pointer, other))).map(SourceRange::end);
        return new Site(
                pointer,
                file,
                start.map(SourcePosition::line).orElse(0),
                start.map(SourcePosition::column).orElse(0),
                end.map(SourcePosition::line).orElse(0),
                end.map(SourcePosition::column).orElse(0));
    }

    private static @Nullable SourceRange marked(SourcePlace place, boolean isAround) {
        @Nullable SourceRange whole = place.whole();
        return whole != null && !isAround && whole.lines() <= MOST_LINES ? whole : place.key();
    }

    /** Whether a place is only the nearest one left around what is in the other document alone. */
    private static boolean isAround(String pointer, String other) {
        return other.startsWith(pointer + "/");
    }
}

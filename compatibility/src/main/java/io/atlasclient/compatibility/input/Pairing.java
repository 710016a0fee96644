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

import io.atlasclient.specs.ApiVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes pairs of documents. */
final class Pairing {
    private Pairing() {}

    /** Returns each document with the next. */
    static List<SidePair> adjacent(List<Side> sides) {
        return each(sides.subList(0, sides.size() - 1), sides.subList(1, sides.size()));
    }

    /** Returns each document with each later one. */
    static List<SidePair> all(List<Side> sides) {
        List<SidePair> pairs = new ArrayList<>();
        for (int base = 0; base < sides.size(); base++) {
            for (Side revision : sides.subList(base + 1, sides.size())) {
                pairs.add(SidePair.of(sides.get(base), revision));
            }
        }
        return pairs;
    }

    /** Returns each old document with the new one at the same place of the list. */
    static List<SidePair> each(List<Side> bases, List<Side> revisions) {
        List<SidePair> pairs = new ArrayList<>();
        for (int i = 0; i < bases.size(); i++) {
            pairs.add(SidePair.of(bases.get(i), revisions.get(i)));
        }
        return pairs;
    }

    /** Returns a sentence if the old document is of the newer version, which is seldom meant. */
    static List<String> backwards(SidePair pair) {
        @Nullable ApiVersion base = pair.base().version();
        @Nullable ApiVersion revision = pair.revision().version();
        return base != null && revision != null && base.compareTo(revision) > 0
                ? List.of(
                        "Version " + base + " is newer than " + revision
                                + ": what callers lose who go back is reported. Name the older document first to see the other way.")
                : List.of();
    }

    /** Returns a sentence for each version of a folder that is not among those compared. */
    static List<String> onlyIn(VersionFolder folder, Set<ApiVersion> compared) {
        return folder.versions().stream()
                .filter(version -> !compared.contains(version))
                .map(version -> "Version " + version + " is only in " + folder.name() + " and was not compared.")
                .toList();
    }
}

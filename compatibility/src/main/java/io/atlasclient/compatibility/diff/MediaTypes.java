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
package io.atlasclient.compatibility.diff;

import io.atlasclient.compatibility.view.Located;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/** Finds the media types of two bodies that stand for each other. */
final class MediaTypes {
    private final List<Entry> base;
    private final List<Entry> revision;
    private final List<Match> matches = new ArrayList<>();

    private MediaTypes(List<Entry> base, List<Entry> revision) {
        this.base = base;
        this.revision = revision;
    }

    /** A media type with what the document says about it. */
    record Entry(String text, MediaTypeName name, Located content) {}

    /** Two media types that stand for each other. */
    record Match(Entry base, Entry revision) {}

    static MediaTypes of(Located base, Located revision) {
        MediaTypes types = new MediaTypes(entries(base), entries(revision));
        types.match((before, after) -> before.text().equals(after.text()));
        types.match((before, after) -> before.name().equals(after.name()));
        types.match((before, after) -> before.name().name().equals(after.name().name())
                && before.name().version().equals(after.name().version()));
        types.match((before, after) -> before.name().isVersionOf(after.name()));
        return types;
    }

    /** Returns the entries of a content object, the newest version of each media type first. */
    static List<Entry> entries(Located content) {
        List<Entry> entries = new ArrayList<>();
        content.members().forEach((text, value) -> entries.add(new Entry(text, MediaTypeName.parse(text), value)));
        entries.sort(Comparator.comparing((Entry entry) -> entry.name().name())
                .thenComparing(entry -> entry.name().version(), Comparator.reverseOrder())
                .thenComparing(Entry::text));
        return entries;
    }

    List<Match> matches() {
        return matches;
    }

    List<Entry> removed() {
        return base;
    }

    List<Entry> added() {
        return revision;
    }

    private void match(BiPredicate<Entry, Entry> stands) {
        for (Entry before : List.copyOf(base)) {
            revision.stream()
                    .filter(after -> stands.test(before, after))
                    .findFirst()
                    .ifPresent(after -> {
                        matches.add(new Match(before, after));
                        base.remove(before);
                        revision.remove(after);
                    });
        }
    }
}

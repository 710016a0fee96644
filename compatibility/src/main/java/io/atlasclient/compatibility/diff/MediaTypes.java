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
import io.atlasclient.compatibility.view.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Finds the media types of two bodies that stand for each other. */
final class MediaTypes {
    private static final Comparator<Entry> NEWEST_FIRST = Comparator.comparing(
                    (Entry entry) -> entry.name().name())
            .thenComparing(entry -> entry.name().order(), Comparator.reverseOrder())
            .thenComparing(Entry::text);

    private final List<Entry> base;
    private final List<Entry> revision;
    private final DiffSettings settings;
    private final List<Match> matches = new ArrayList<>();

    private MediaTypes(List<Entry> base, List<Entry> revision, DiffSettings settings) {
        this.base = base;
        this.revision = revision;
        this.settings = settings;
    }

    /** A media type as it is written, and taken apart. */
    record Entry(String text, MediaTypeName name, Located content) {}

    /** Two media types that stand for each other. */
    record Match(Entry base, Entry revision) {}

    static MediaTypes of(Located base, Located revision, DiffSettings settings, boolean isResponse) {
        MediaTypes types = new MediaTypes(entries(base), entries(revision), settings);
        types.match((before, after) -> before.text().equals(after.text()));
        types.match((before, after) -> before.name().equals(after.name()));
        types.match((before, after) -> before.name().isSameButForParameters(after.name()));
        if (settings.mode() == DiffSettings.Mode.ACROSS) {
            types.matchNewest();
        }
        if (isResponse && settings.reading() == Reading.SEMANTIC) {
            types.match(
                    (before, after) -> before.name().relationTo(after.name()).isPresent());
        }
        return types;
    }

    private static List<Entry> entries(Located content) {
        List<Entry> entries = new ArrayList<>();
        content.members().forEach((text, value) -> entries.add(new Entry(text, MediaTypeName.parse(text), value)));
        entries.sort(NEWEST_FIRST);
        return entries;
    }

    /** Returns the contents of a body, without those of which it has a newer version. */
    static List<Located> newest(Located content) {
        Map<String, Located> newest = new LinkedHashMap<>();
        entries(content).forEach(entry -> newest.putIfAbsent(entry.name().series(), entry.content()));
        return List.copyOf(newest.values());
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

    /** Returns whether what has no counterpart is one version of a media type, rather than a media type. */
    boolean isOfSeries(Entry entry) {
        boolean hasOther = matches.stream()
                .anyMatch(match ->
                        match.revision().name().series().equals(entry.name().series()));
        return entry.name().isOfSeries() && (settings.mode() == DiffSettings.Mode.WITHIN || hasOther);
    }

    private void match(BiPredicate<Entry, Entry> stands) {
        for (Entry before : List.copyOf(base)) {
            revision.stream()
                    .filter(after -> stands.test(before, after))
                    .findFirst()
                    .ifPresent(after -> {
                        matches.add(new Match(before, after));
                        base.removeIf(entry -> entry.text().equals(before.text()));
                        revision.removeIf(entry -> entry.text().equals(after.text()));
                    });
        }
    }

    /** Of what is left of each base name, the newest version stands for the newest one. */
    private void matchNewest() {
        Set<String> done = new HashSet<>();
        match((before, after) -> before.name().isOfSeries()
                && before.name().series().equals(after.name().series())
                && done.add(before.name().series()));
    }
}

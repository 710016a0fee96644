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
package io.atlasclient.compatibility.versiondiff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tells changes of the same kind together (semantics, section 6, "Squashing"). */
final class Squashing {
    private static final List<String> CODES = new ArrayList<>();
    private static final Map<String, Nouns> NOUNS = nouns();

    private Squashing() {}

    /** What is told together, one of it and several. */
    private record Nouns(String one, String several) {}

    /** What changes must share to be told together. */
    private record Key(String code, boolean isHidden, List<String> otherWords) {}

    private static Map<String, Nouns> nouns() {
        Map<String, Nouns> nouns = new LinkedHashMap<>();
        for (String line : Resources.lines("squashed.tsv")) {
            String[] cells = line.split("\t", -1);
            nouns.put(cells[0], new Nouns(cells[1], cells[2]));
            CODES.add(cells[0]);
        }
        return nouns;
    }

    /**
     * Returns the entries of an operation in the order of publication.
     *
     * @param changes the changes of one operation
     */
    static List<VersionDiff.Entry> squash(List<RawEntry> changes) {
        List<VersionDiff.Entry> entries = new ArrayList<>();
        changes.stream()
                .filter(change -> !NOUNS.containsKey(change.code()))
                .sorted(RawEntry.ORDER)
                .map(change -> entry(change, change.sentence().text()))
                .forEach(entries::add);
        changes.stream()
                .filter(change -> NOUNS.containsKey(change.code()))
                .sorted(RawEntry.ORDER)
                .collect(Collectors.groupingBy(Squashing::key, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Squashing::together)
                .sorted(Comparator.comparing(VersionDiff.Entry::isHidden)
                        .thenComparingInt(entry -> CODES.indexOf(entry.code()))
                        .thenComparing(VersionDiff.Entry::sentence))
                .forEach(entries::add);
        return entries;
    }

    private static Key key(RawEntry change) {
        List<String> words = change.sentence().words();
        return new Key(change.code(), change.isHidden(), words.subList(1, words.size()));
    }

    private static VersionDiff.Entry together(List<RawEntry> changes) {
        RawEntry first = changes.get(0);
        String word = first.sentence().words().get(0);
        TreeSet<String> all = changes.stream()
                .map(change -> unquoted(change.sentence().words().get(0)))
                .collect(Collectors.toCollection(TreeSet::new));
        String text = replaceFirst(first.sentence().text(), word, "'" + String.join(", ", all) + "'");
        Nouns nouns = NOUNS.get(first.code());
        return entry(first, all.size() > 1 ? text.replace(nouns.one(), nouns.several()) : text);
    }

    private static VersionDiff.Entry entry(RawEntry change, String sentence) {
        return new VersionDiff.Entry(sentence, change.code(), change.isBackwardCompatible(), change.isHidden());
    }

    private static String unquoted(String word) {
        return word.substring(1, word.length() - 1);
    }

    private static String replaceFirst(String text, String word, String replacement) {
        int at = text.indexOf(word);
        return text.substring(0, at) + replacement + text.substring(at + word.length());
    }
}

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

import io.atlasclient.compatibility.diff.ApiDiff;
import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.finding.Direction;
import io.atlasclient.compatibility.finding.Entry;
import io.atlasclient.specs.SpecDocument;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Judges whether the version of a document says that something breaks (Semantic Versioning 2.0.0, items 4 and 8). */
final class VersionNumbers {
    private static final String POINTER = "#/info/version";
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})(?:[-+].*)?");

    private VersionNumbers() {}

    /** Returns what makes the finding about the version; empty if nothing breaks, it says so, or is no such number. */
    static Optional<Judge.Key> judge(ApiDiff diff, boolean isBreaking) {
        String before = version(diff.base());
        String after = version(diff.revision());
        int[] old = numbers(before);
        int[] now = numbers(after);
        if (!isBreaking || old.length == 0 || now.length == 0) {
            return Optional.empty();
        }
        int order = Arrays.compare(now, old);
        if (order <= 0) {
            return Optional.of(key(order == 0 ? "api-version-not-bumped" : "api-version-decreased", before, after));
        }
        // Below 1.0.0 the second number says what the first says later.
        boolean isTold = now[0] > old[0] || (old[0] == 0 && now[1] > old[1]);
        return isTold ? Optional.empty() : Optional.of(key("api-major-version-not-bumped", before, after));
    }

    private static Judge.Key key(String rule, String before, String after) {
        return new Judge.Key(
                rule,
                Direction.NONE,
                Entry.OPERATION,
                new Place(POINTER, POINTER),
                new TreeMap<>(Map.of("before", before, "after", after)));
    }

    private static String version(SpecDocument document) {
        return document.tree().path("info").path("version").asText("");
    }

    private static int[] numbers(String version) {
        Matcher matcher = NUMBER.matcher(version);
        return matcher.matches()
                ? IntStream.rangeClosed(1, 3)
                        .map(group -> Integer.parseInt(matcher.group(group)))
                        .toArray()
                : new int[0];
    }
}

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
package io.atlasclient.compatibility.java;

import io.atlasclient.compatibility.Documents;
import io.atlasclient.specs.SpecDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Pairs of real documents. */
final class RealPairs {
    private RealPairs() {}

    /** Returns each bundled version with the next; if asked to, also full-size ones, and versions that drifted. */
    static List<Documents.Pair> all() {
        Map<String, List<SpecDocument>> documents = Documents.all();
        List<Documents.Pair> pairs = new ArrayList<>(adjacent(documents.getOrDefault("bundled", List.of())));
        if ("all".equals(System.getProperty("atlas.java.pairs"))) {
            List<SpecDocument> old = documents.getOrDefault("2025-06-05", List.of());
            List<SpecDocument> now = documents.getOrDefault("2026-08-21", List.of());
            for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
                pairs.add(new Documents.Pair(old.get(i), now.get(i)));
            }
            Stream.of(old, now).map(RealPairs::adjacent).forEach(pairs::addAll);
        }
        return pairs;
    }

    private static List<Documents.Pair> adjacent(List<SpecDocument> documents) {
        List<Documents.Pair> pairs = new ArrayList<>();
        for (int i = 1; i < documents.size(); i++) {
            pairs.add(new Documents.Pair(documents.get(i - 1), documents.get(i)));
        }
        return pairs;
    }
}

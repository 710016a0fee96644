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

import io.atlasclient.compatibility.view.JsonValues;
import io.atlasclient.compatibility.view.Located;
import io.atlasclient.compatibility.view.References;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tells whether two schemas are written alike, names of schemas aside. Who is written alike allows the same. */
final class WrittenAlike {
    private final References base;
    private final References revision;
    private final Assumptions<Places> alike = new Assumptions<>();

    WrittenAlike(References base, References revision) {
        this.base = base;
        this.revision = revision;
    }

    /** Where two values stand. */
    private record Places(String base, String revision) {}

    /** Two values that should be alike. */
    private record Pair(Located base, Located revision) {
        Places places() {
            return new Places(base.pointer(), revision.pointer());
        }

        boolean isOfContainers() {
            return base.node().isContainerNode() && revision.node().isContainerNode();
        }

        boolean isOfEqualValues() {
            return JsonValues.normal(base.node()).equals(JsonValues.normal(revision.node()));
        }
    }

    boolean test(List<Located> olds, List<Located> news) {
        Optional<List<Pair>> roots = inside(pairs(olds, news));
        roots.ifPresent(this::explore);
        return roots.isPresent() && alike.hold(places(roots.get()));
    }

    private void explore(List<Pair> roots) {
        Deque<Pair> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Pair pair = open.pop();
            if (alike.isKnown(pair.places())) {
                continue;
            }
            Optional<List<Pair>> parts = parts(pair);
            if (parts.isPresent()) {
                alike.assume(pair.places(), places(parts.get()));
                parts.get().forEach(open::push);
            } else {
                alike.refute(pair.places());
            }
        }
        alike.settle();
    }

    private static List<Places> places(List<Pair> pairs) {
        return pairs.stream().map(Pair::places).toList();
    }

    /** Returns the containers in two containers; nothing if the two are seen to differ without them. */
    private Optional<List<Pair>> parts(Pair pair) {
        Map<String, Located> olds = pair.base().members();
        Map<String, Located> news = pair.revision().members();
        if (pair.base().node().isObject() != pair.revision().node().isObject()
                || !olds.keySet().equals(news.keySet())) {
            return Optional.empty();
        }
        List<Located> oldParts = new ArrayList<>(pair.base().elements());
        List<Located> newParts = new ArrayList<>(pair.revision().elements());
        olds.forEach((name, old) -> {
            oldParts.add(old);
            newParts.add(news.get(name));
        });
        return inside(pairs(oldParts, newParts));
    }

    /** Returns the pairs that must be looked into; nothing if a pair is seen to differ. */
    private static Optional<List<Pair>> inside(Optional<List<Pair>> pairs) {
        return pairs.filter(all -> all.stream().allMatch(pair -> pair.isOfContainers() || pair.isOfEqualValues()))
                .map(all -> all.stream().filter(Pair::isOfContainers).toList());
    }

    private Optional<List<Pair>> pairs(List<Located> olds, List<Located> news) {
        return olds.size() == news.size()
                ? Optional.of(IntStream.range(0, olds.size())
                        .mapToObj(i -> new Pair(base.resolve(olds.get(i)), revision.resolve(news.get(i))))
                        .toList())
                : Optional.empty();
    }
}

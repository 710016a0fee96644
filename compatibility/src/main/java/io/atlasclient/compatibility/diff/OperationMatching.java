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

import io.atlasclient.compatibility.fact.Endpoint;
import io.atlasclient.compatibility.view.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the operations of two documents that stand for each other. */
final class OperationMatching {
    private final Map<Endpoint, OperationView> base = new LinkedHashMap<>();
    private final Map<Endpoint, OperationView> revision = new LinkedHashMap<>();
    private final List<Match> matches = new ArrayList<>();

    private OperationMatching(List<OperationView> base, List<OperationView> revision) {
        base.forEach(operation -> this.base.put(operation.endpoint(), operation));
        revision.forEach(operation -> this.revision.put(operation.endpoint(), operation));
    }

    /** Two operations that stand for each other. */
    record Match(OperationView base, OperationView revision, boolean isMoved) {}

    static OperationMatching of(List<OperationView> base, List<OperationView> revision, Reading reading) {
        OperationMatching matching = new OperationMatching(base, revision);
        matching.match(operation -> operation.endpoint().toString(), key -> true, false);
        if (reading == Reading.SEMANTIC) {
            matching.match(OperationView::template, key -> true, false);
            matching.match(operation -> operation.endpoint().operationId(), key -> !key.isEmpty(), true);
        }
        return matching;
    }

    List<Match> matches() {
        return matches;
    }

    List<OperationView> removed() {
        return List.copyOf(base.values());
    }

    List<OperationView> added() {
        return List.copyOf(revision.values());
    }

    /** Matches what has the same key, if the key is unique on both sides. */
    private void match(Function<OperationView, String> key, Predicate<String> counts, boolean isMoved) {
        Map<String, List<OperationView>> before = byKey(base.values(), key);
        Map<String, List<OperationView>> after = byKey(revision.values(), key);
        before.forEach((text, olds) -> {
            @Nullable List<OperationView> news = after.get(text);
            if (counts.test(text) && olds.size() == 1 && news != null && news.size() == 1) {
                matches.add(new Match(olds.get(0), news.get(0), isMoved));
                base.remove(olds.get(0).endpoint());
                revision.remove(news.get(0).endpoint());
            }
        });
    }

    private static Map<String, List<OperationView>> byKey(
            Collection<OperationView> operations, Function<OperationView, String> key) {
        return operations.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}

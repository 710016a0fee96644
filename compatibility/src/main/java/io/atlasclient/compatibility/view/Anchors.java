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
package io.atlasclient.compatibility.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The places of a document that have names of their own (JSON Schema 2020-12, section 8.2.2). A dynamic reference is
 * followed to the first place of that name, whatever refers to it.
 */
final class Anchors {
    private static final List<String> KEYWORDS = List.of("$anchor", "$dynamicAnchor");

    private final JsonNode tree;
    private volatile @Nullable Map<String, Located> places;

    Anchors(JsonNode tree) {
        this.tree = tree;
    }

    Optional<Located> find(String name) {
        @Nullable Map<String, Located> known = places;
        if (known == null) {
            known = collect();
            places = known;
        }
        return Optional.ofNullable(known.get(name));
    }

    private Map<String, Located> collect() {
        Map<String, Located> found = new HashMap<>();
        Deque<Located> open = new ArrayDeque<>(List.of(new Located(tree, "#")));
        while (!open.isEmpty()) {
            Located value = open.remove();
            KEYWORDS.forEach(keyword -> value.text(keyword).ifPresent(name -> found.putIfAbsent(name, value)));
            open.addAll(value.members().values());
            open.addAll(value.elements());
        }
        return found;
    }
}

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
package io.atlasclient.compatibility.rules;

import io.atlasclient.compatibility.view.Bound;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of bounds, by bound and by how it changed. */
final class BoundIds {
    private static final Map<Key, Ids> ALL = Stream.of(NumberBoundIds.ALL, LengthBoundIds.ALL, CountBoundIds.ALL)
            .flatMap(ids -> ids.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private BoundIds() {}

    /** What the rules of bounds are found by. */
    record Key(Bound bound, BoundChange change) {}

    static Ids of(Bound bound, BoundChange change) {
        return ALL.getOrDefault(new Key(bound, change), Ids.none());
    }
}

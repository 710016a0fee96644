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

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ids of one verdict: one for each spot that it may be given at. */
final class Ids {
    private final Map<Spot, String> ids = new EnumMap<>(Spot.class);
    private final Map<Spot, String> hidden = new EnumMap<>(Spot.class);

    private Ids() {}

    /** Returns the ids of a verdict that is never given. */
    static Ids none() {
        return new Ids();
    }

    static Ids of(Spot spot, String id) {
        return new Ids().and(spot, id);
    }

    /** Names the rule for a spot. */
    Ids and(Spot spot, String id) {
        ids.put(spot, id);
        return this;
    }

    /** Names the rule for a property that is no part of what is sent. */
    Ids hidden(Spot spot, String id) {
        hidden.put(spot, id);
        return this;
    }

    /** Returns the rule for what is seen; none if the spot has no such rule, or what is there is no part of what is sent. */
    Optional<String> at(Sighting sighting) {
        return find(sighting.hidden() ? hidden : ids, sighting);
    }

    /** Returns the rule for what is seen, whether or not it is part of what is sent. */
    Optional<String> anywhere(Sighting sighting) {
        return find(ids, sighting);
    }

    private static Optional<String> find(Map<Spot, String> known, Sighting sighting) {
        @Nullable Spot spot = sighting.spot();
        while (spot != null) {
            @Nullable String id = known.get(spot);
            if (id != null) {
                return Optional.of(id);
            }
            spot = sighting.isExact() ? null : spot.fallback().orElse(null);
        }
        return Optional.empty();
    }
}

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

import static io.atlasclient.compatibility.rules.Spot.REQUEST_PROPERTY;
import static io.atlasclient.compatibility.rules.Spot.RESPONSE_PROPERTY;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Judges how stable something is said to be ({@code x-stability-level}). */
final class Stability {
    /** What counts where nothing is said. */
    static final String STABLE = "stable";

    private static final List<String> ORDER = List.of("draft", "alpha", "beta", STABLE);
    private static final Ids DECREASED = Ids.of(REQUEST_PROPERTY, "request-property-stability-decreased")
            .and(RESPONSE_PROPERTY, "response-property-stability-decreased");
    private static final Ids INCREASED = Ids.of(REQUEST_PROPERTY, "request-property-stability-increased")
            .and(RESPONSE_PROPERTY, "response-property-stability-increased");

    private Stability() {}

    static List<Verdict> operation(@Nullable String before, @Nullable String after) {
        String old = Objects.requireNonNullElse(before, STABLE);
        String now = Objects.requireNonNullElse(after, STABLE);
        if (old.equals(now)) {
            return List.of();
        }
        if (!ORDER.contains(now)) {
            return List.of(Verdict.of("api-invalid-stability-level").with("after", now));
        }
        String rule = ORDER.indexOf(now) < ORDER.indexOf(old) ? "api-stability-decreased" : "api-stability-increased";
        return List.of(Verdict.of(rule).with("before", old).with("after", now));
    }

    static List<Verdict> property(@Nullable String before, @Nullable String after, Sighting sighting) {
        String old = Objects.requireNonNullElse(before, STABLE);
        String now = Objects.requireNonNullElse(after, STABLE);
        if (old.equals(now)) {
            return List.of();
        }
        Ids ids = ORDER.indexOf(now) < ORDER.indexOf(old) ? DECREASED : INCREASED;
        return Verdict.of(ids.at(sighting), old, now);
    }
}

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

import io.atlasclient.compatibility.view.Lifecycle;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells when the end of a deprecated operation came nearer or farther, was set or given up, whatever notice callers were promised. */
final class SunsetMoves {
    private SunsetMoves() {}

    static Optional<Verdict> operation(Lifecycle before, Lifecycle after) {
        if (!before.deprecated() || !after.deprecated()) {
            return Optional.empty();
        }
        @Nullable String old = before.sunset();
        @Nullable String now = after.sunset();
        if (old == null || now == null) {
            return came(now).or(() -> went(old));
        }
        return Sunset.parse(old)
                .flatMap(oldDay -> Sunset.parse(now).flatMap(newDay -> moved(oldDay, newDay)))
                .map(rule -> Verdict.of(rule).with("before", old).with("after", now));
    }

    private static Optional<Verdict> came(@Nullable String date) {
        return Optional.ofNullable(date)
                .filter(after -> Sunset.parse(after).isPresent())
                .map(after -> Verdict.of("api-sunset-date-added").with("after", after));
    }

    private static Optional<Verdict> went(@Nullable String date) {
        return Optional.ofNullable(date)
                .map(before -> Verdict.of("api-sunset-date-removed").with("before", before));
    }

    private static Optional<String> moved(LocalDate before, LocalDate after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        return Optional.of(after.isBefore(before) ? "api-sunset-date-moved-earlier" : "api-sunset-date-moved-later");
    }
}

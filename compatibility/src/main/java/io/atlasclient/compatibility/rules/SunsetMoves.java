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

/** Tells when the end of a deprecated operation came nearer or farther, whatever notice callers were promised. */
final class SunsetMoves {
    private SunsetMoves() {}

    static Optional<Verdict> operation(Lifecycle before, Lifecycle after) {
        Optional<LocalDate> now = Optional.ofNullable(after.sunset()).flatMap(Sunset::parse);
        if (!before.deprecated() || !after.deprecated() || now.isEmpty()) {
            return Optional.empty();
        }
        if (before.sunset() == null) {
            return Optional.of(Verdict.of("api-sunset-date-added").with("after", after.sunset()));
        }
        return Sunset.parse(before.sunset())
                .filter(old -> !old.equals(now.get()))
                .map(old -> now.get().isBefore(old) ? "api-sunset-date-moved-earlier" : "api-sunset-date-moved-later")
                .map(rule -> Verdict.of(rule).with("before", before.sunset()).with("after", after.sunset()));
    }
}

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

import io.atlasclient.compatibility.fact.OperationFact;
import io.atlasclient.compatibility.fact.ParameterFact;
import io.atlasclient.compatibility.view.Lifecycle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges how the end of operations and parameters is announced, and kept (semantics, section 4). */
final class Lifecycles {
    private Lifecycles() {}

    static List<Verdict> operationRemoved(OperationFact.OperationRemoved fact, Sighting sighting) {
        return List.of(removal(
                fact.wholePath() ? LifecycleIds.PATH_REMOVED : LifecycleIds.OPERATION_REMOVED,
                fact.lifecycle(),
                sighting.setting()));
    }

    static List<Verdict> operationChanged(OperationFact.LifecycleChanged fact, Sighting sighting) {
        return changed(LifecycleIds.OPERATION, fact.before(), fact.after(), sighting.setting());
    }

    static List<Verdict> parameterRemoved(ParameterFact.ParameterRemoved fact, Sighting sighting) {
        return List.of(removal(LifecycleIds.PARAMETER_REMOVED, fact.lifecycle(), sighting.setting())
                .with("parameter", fact.name())
                .with("in", fact.in()));
    }

    static List<Verdict> parameterChanged(ParameterFact.ParameterLifecycleChanged fact, Sighting sighting) {
        return changed(LifecycleIds.PARAMETER, fact.before(), fact.after(), sighting.setting()).stream()
                .map(verdict -> verdict.with("parameter", fact.name()))
                .toList();
    }

    private static Verdict removal(LifecycleIds.Removal ids, Lifecycle lifecycle, Setting setting) {
        @Nullable String sunset = lifecycle.sunset();
        if (!lifecycle.deprecated()) {
            return Verdict.of(ids.unannounced());
        }
        if (sunset == null) {
            return Verdict.of(ids.announced());
        }
        Optional<LocalDate> day = Sunset.parse(sunset);
        if (day.isEmpty()) {
            return Verdict.of(ids.unreadable()).with("before", sunset);
        }
        return setting.today().isBefore(day.get())
                ? Verdict.of(ids.early()).with("before", sunset)
                : Verdict.of(ids.announced());
    }

    private static List<Verdict> changed(LifecycleIds.Change ids, Lifecycle before, Lifecycle after, Setting setting) {
        if (!after.deprecated()) {
            return before.deprecated() ? List.of(Verdict.of(ids.reactivated())) : List.of();
        }
        return before.deprecated()
                ? moved(ids, before.sunset(), after.sunset(), setting)
                : List.of(announced(ids, after.sunset(), setting));
    }

    private static Verdict announced(LifecycleIds.Change ids, @Nullable String sunset, Setting setting) {
        int days = notice(setting);
        if (sunset == null) {
            return Verdict.of(days > 0 ? ids.missing() : ids.deprecated());
        }
        Optional<LocalDate> day = Sunset.parse(sunset);
        if (day.isEmpty()) {
            return Verdict.of(ids.unreadable()).with("after", sunset);
        }
        if (days > 0 && day.get().isBefore(setting.today().plusDays(days))) {
            return Verdict.of(ids.tooEarly()).with("after", sunset).with("days", days);
        }
        return Verdict.of(setting.dialect() == Dialect.OASDIFF ? ids.deprecated() : ids.deprecatedWithSunset())
                .with("after", sunset);
    }

    private static List<Verdict> moved(
            LifecycleIds.Change ids, @Nullable String before, @Nullable String after, Setting setting) {
        if (before == null) {
            return List.of();
        }
        if (after == null) {
            return List.of(Verdict.of(ids.sunsetDeleted()));
        }
        Optional<LocalDate> old = Sunset.parse(before);
        Optional<LocalDate> now = Sunset.parse(after);
        if (now.isEmpty()) {
            return List.of(Verdict.of(ids.unreadable()).with("after", after));
        }
        int days = notice(setting);
        LocalDate earliest = setting.today().plusDays(days);
        boolean isEarlier = old.isPresent() && now.get().isBefore(old.get());
        return isEarlier && days > 0 && now.get().isBefore(earliest)
                ? List.of(Verdict.of(ids.movedTooEarly())
                        .with("before", before)
                        .with("after", after)
                        .with("days", days))
                : List.of();
    }

    /** Returns the notice period of what says nothing of its stability. */
    private static int notice(Setting setting) {
        return setting.deprecationDays().getOrDefault("stable", 0);
    }
}

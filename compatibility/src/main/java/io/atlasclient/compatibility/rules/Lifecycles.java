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
import io.atlasclient.compatibility.fact.Part;
import io.atlasclient.compatibility.fact.ValueFact;
import io.atlasclient.compatibility.view.Lifecycle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges how the end of operations and parameters is announced, and kept (semantics, section 4). */
final class Lifecycles {
    private Lifecycles() {}

    static List<Verdict> operationRemoved(OperationFact.OperationRemoved fact, Sighting sighting) {
        if (fact.operation().entry().isSentByApi()) {
            return List.of(Operations.offered(
                    fact.operation(),
                    "api-removed-without-deprecation",
                    "callback-removed",
                    "webhook-operation-removed"));
        }
        return List.of(removal(
                fact.wholePath() ? LifecycleIds.PATH_REMOVED : LifecycleIds.OPERATION_REMOVED,
                fact.lifecycle(),
                sighting.setting()));
    }

    static List<Verdict> operationChanged(OperationFact.LifecycleChanged fact, Sighting sighting) {
        List<Verdict> verdicts =
                new ArrayList<>(changed(LifecycleIds.OPERATION, fact.before(), fact.after(), sighting.setting()));
        if (verdicts.isEmpty() && sighting.setting().dialect() == Dialect.MEANING) {
            SunsetMoves.operation(fact.before(), fact.after()).ifPresent(verdicts::add);
        }
        verdicts.addAll(
                Stability.operation(fact.before().stability(), fact.after().stability()));
        return verdicts;
    }

    static List<Verdict> parameterRemoved(ParameterFact.ParameterRemoved fact, Sighting sighting) {
        if (sighting.isMirrored()) {
            return Parameters.removedFromCall(fact);
        }
        return List.of(removal(LifecycleIds.PARAMETER_REMOVED, fact.lifecycle(), sighting.setting())
                .with("parameter", fact.name())
                .with("in", fact.in()));
    }

    static List<Verdict> parameterChanged(ParameterFact.ParameterLifecycleChanged fact, Sighting sighting) {
        return changed(LifecycleIds.PARAMETER, fact.before(), fact.after(), sighting.setting()).stream()
                .map(verdict -> verdict.with("parameter", fact.name()))
                .toList();
    }

    static List<Verdict> schemaChanged(ValueFact.SchemaLifecycleChanged fact, Sighting sighting) {
        Optional<LifecycleIds.Change> ids = ids(sighting);
        List<Verdict> verdicts = new ArrayList<>();
        ids.ifPresent(rules -> changed(rules, fact.before(), fact.after(), sighting.setting()).stream()
                .map(verdict -> sighting.reach().part() instanceof Part.Parameter parameter
                        ? verdict.with("parameter", parameter.name())
                        : verdict)
                .forEach(verdicts::add));
        verdicts.addAll(
                Stability.property(fact.before().stability(), fact.after().stability(), sighting));
        return verdicts;
    }

    private static Optional<LifecycleIds.Change> ids(Sighting sighting) {
        // oasdiff reads what is announced of a parameter from the parameter alone, not from its schema.
        if (sighting.hidden() || (sighting.isExact() && sighting.spot() == Spot.PARAMETER)) {
            return Optional.empty();
        }
        return switch (sighting.spot()) {
            case PARAMETER -> Optional.of(LifecycleIds.PARAMETER);
            case REQUEST_PROPERTY, PARAMETER_PROPERTY, HEADER_PARAMETER_PROPERTY ->
                Optional.of(LifecycleIds.REQUEST_PROPERTY);
            case RESPONSE_PROPERTY, RESPONSE_HEADER -> Optional.of(LifecycleIds.RESPONSE_PROPERTY);
            case REQUEST_BODY, RESPONSE_BODY, OPERATION -> Optional.empty();
        };
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
                ? moved(ids, before.sunset(), after, setting)
                : List.of(announced(ids, after, setting));
    }

    private static Verdict announced(LifecycleIds.Change ids, Lifecycle lifecycle, Setting setting) {
        @Nullable String sunset = lifecycle.sunset();
        int days = notice(lifecycle, setting);
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
            LifecycleIds.Change ids, @Nullable String before, Lifecycle lifecycle, Setting setting) {
        @Nullable String after = lifecycle.sunset();
        int days = notice(lifecycle, setting);
        if (before == null || before.equals(after)) {
            return List.of();
        }
        if (after == null) {
            return days > 0 ? List.of(Verdict.of(ids.sunsetDeleted())) : List.of();
        }
        Optional<LocalDate> old = Sunset.parse(before);
        Optional<LocalDate> now = Sunset.parse(after);
        if (now.isEmpty()) {
            return List.of(Verdict.of(ids.unreadable()).with("after", after));
        }
        LocalDate earliest = setting.today().plusDays(days);
        boolean isEarlier = old.isPresent() && now.get().isBefore(old.get());
        return isEarlier && days > 0 && now.get().isBefore(earliest)
                ? List.of(Verdict.of(ids.movedTooEarly())
                        .with("before", before)
                        .with("after", after)
                        .with("days", days))
                : List.of();
    }

    private static int notice(Lifecycle lifecycle, Setting setting) {
        String stability = Objects.requireNonNullElse(lifecycle.stability(), Stability.STABLE);
        return setting.deprecationDays().getOrDefault(stability, 0);
    }
}

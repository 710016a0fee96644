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
package io.atlasclient.benchmarks.budget;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A figure and what it may be at most.
 *
 * @param name what is measured
 * @param figure the figure; empty where the system does not tell
 * @param limit the most that is accepted
 */
public record Budget(String name, Optional<Double> figure, double limit) {

    /** Makes a budget of the middle of several figures. */
    public static Budget ofMedian(String name, List<Double> figures, double limit) {
        return new Budget(name, figures.isEmpty() ? Optional.empty() : Optional.of(Median.of(figures)), limit);
    }

    /** Returns whether the figure is known and over the limit. */
    public boolean isMissed() {
        return figure.filter(value -> value > limit).isPresent();
    }

    @Override
    public String toString() {
        String value =
                figure.map(known -> String.format(Locale.ROOT, "%,.3f", known)).orElse("n/a");
        return String.format(
                Locale.ROOT, "%-52s %10s  budget %,.2f  %s", name, value, limit, isMissed() ? "MISSED" : "ok");
    }
}

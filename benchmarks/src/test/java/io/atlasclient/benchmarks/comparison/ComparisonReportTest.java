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
package io.atlasclient.benchmarks.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.benchmarks.budget.Budget;
import io.atlasclient.benchmarks.process.Measurement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonReportTest {
    @Test
    void ratiosAreTakenWithinARoundAndTheMiddleOneCounts() {
        List<Budget> budgets =
                ComparisonReport.budgets(List.of(round(10, 40, 13, 90), round(30, 40, 60, 110), round(20, 50, 28, 95)));

        assertThat(budgets)
                .extracting(Budget::figure)
                .containsExactly(Optional.of(0.4), Optional.of(1.4), Optional.of(0.95));
        assertThat(budgets).noneMatch(Budget::isMissed);
    }

    @Test
    void eachBudgetCanBeMissed() {
        assertThat(ComparisonReport.budgets(List.of(round(51, 100, 77, 101)))).allMatch(Budget::isMissed);
    }

    @Test
    void memoryThatTheSystemDoesNotTellIsNotMissed() {
        Measurement silent = new Measurement(Duration.ofSeconds(1), Optional.empty(), Optional.empty());

        assertThat(ComparisonReport.budgets(List.of(new Round(silent, silent, silent, silent, silent))))
                .extracting(Budget::figure)
                .containsExactly(Optional.of(1.0), Optional.of(1.0), Optional.empty());
    }

    private static Round round(int ours, int peer, int all, long ourBytes) {
        return new Round(
                took(ours, ourBytes), took(ours, ourBytes), took(peer, 100), took(2 * all, 200), took(all, 200));
    }

    private static Measurement took(int seconds, long bytes) {
        return new Measurement(
                Duration.ofSeconds(seconds), Optional.of(Duration.ofSeconds(seconds)), Optional.of(bytes));
    }
}

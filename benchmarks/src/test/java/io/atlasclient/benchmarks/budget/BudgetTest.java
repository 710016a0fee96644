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

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BudgetTest {
    @Test
    void theMiddleOfTheFiguresCounts() {
        Budget budget = Budget.ofMedian("ratio", List.of(0.9, 0.2, 0.3), 0.35);

        assertThat(budget.figure()).contains(0.3);
        assertThat(budget.isMissed()).isFalse();
    }

    @Test
    void twoFiguresHaveTheirMeanInTheMiddle() {
        assertThat(Budget.ofMedian("ratio", List.of(0.25, 0.75), 0.35).figure()).contains(0.5);
    }

    @Test
    void aFigureOverTheLimitIsMissed() {
        Budget budget = Budget.ofMedian("ratio", List.of(0.36), 0.35);

        assertThat(budget.isMissed()).isTrue();
        assertThat(budget)
                .hasToString("ratio                                                     0.360  budget 0.35  MISSED");
    }

    @Test
    void anUnknownFigureIsNotMissed() {
        Budget budget = new Budget("ratio", Optional.empty(), 0.35);

        assertThat(budget.isMissed()).isFalse();
        assertThat(budget)
                .hasToString("ratio                                                       n/a  budget 0.35  ok");
    }
}

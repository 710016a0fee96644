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
package io.atlasclient.specs.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ParallelTest {
    @Test
    void resultsHaveTheOrderOfTheItems() {
        assertThat(Parallel.map(List.of(3, 1, 2), number -> 2 * number)).containsExactly(6, 2, 4);
    }

    @Test
    void whatSeveralItemsHaveAProblemWithIsToldOnce() {
        assertThatThrownBy(() -> Parallel.map(List.of("a", "b", "a"), document -> {
                    throw new ProblemsException(List.of(problem(document)));
                }))
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemsException.class))
                .extracting(ProblemsException::problems)
                .isEqualTo(List.of(problem("a"), problem("b")));
    }

    @Test
    void aDefectStaysWhatItWas() {
        IllegalStateException defect = new IllegalStateException("defect");
        StackOverflowError overflow = new StackOverflowError();

        assertThatThrownBy(() -> Parallel.map(List.of(1), number -> {
                    throw defect;
                }))
                .isSameAs(defect);
        assertThatThrownBy(() -> Parallel.map(List.of(1), number -> {
                    throw overflow;
                }))
                .isSameAs(overflow);
    }

    private static Problem problem(String document) {
        return new Problem(document, "#", "It is broken.", "Mend it.");
    }
}

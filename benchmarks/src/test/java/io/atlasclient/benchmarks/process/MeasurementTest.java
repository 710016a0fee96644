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
package io.atlasclient.benchmarks.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasurementTest {
    private static final Measurement SMALL =
            new Measurement(Duration.ofSeconds(2), Optional.of(Duration.ofSeconds(3)), Optional.of(100L));
    private static final Measurement LARGE =
            new Measurement(Duration.ofSeconds(5), Optional.of(Duration.ofSeconds(7)), Optional.of(300L));

    @Test
    void aSequenceTakesTheSumOfTheTimesAndTheLargestMemory() {
        assertThat(Measurement.ofSequence(List.of(LARGE, SMALL)))
                .isEqualTo(
                        new Measurement(Duration.ofSeconds(7), Optional.of(Duration.ofSeconds(10)), Optional.of(300L)));
    }

    @Test
    void whatOnePartDoesNotTellTheSequenceDoesNotTell() {
        Measurement silent = new Measurement(Duration.ofSeconds(1), Optional.empty(), Optional.empty());

        assertThat(Measurement.ofSequence(List.of(SMALL, silent)))
                .isEqualTo(new Measurement(Duration.ofSeconds(3), Optional.empty(), Optional.empty()));
    }

    @Test
    void ratiosSayHowManyTimesAsMuch() {
        assertThat(SMALL.wallRatioTo(LARGE)).isEqualTo(0.4);
        assertThat(SMALL.cpuRatioTo(LARGE)).contains(3.0 / 7);
        assertThat(LARGE.memoryRatioTo(SMALL)).contains(3.0);
    }

    @Test
    void figuresAreToldInSecondsAndMebibytes() {
        Measurement large = new Measurement(Duration.ofMillis(1250), Optional.empty(), Optional.of(300L << 20));

        assertThat(large).hasToString("wall    1.25 s  user CPU n/a s  peak   300 MiB");
    }
}

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
package io.atlasclient.benchmarks.generation;

import io.atlasclient.benchmarks.process.Measurement;
import java.util.List;
import java.util.Optional;

/**
 * One round of the comparison.
 *
 * @param first our run into an empty folder
 * @param second our run right after it, with nothing to do
 * @param stock the stock generator's runs, one a document
 */
record Round(Measurement first, Measurement second, List<Measurement> stock) {

    Measurement stockTotal() {
        return Measurement.ofSequence(stock);
    }

    double wallRatio() {
        return first.wallRatioTo(stockTotal());
    }

    Optional<Double> cpuRatio() {
        return first.cpuRatioTo(stockTotal());
    }

    double secondRatio() {
        return second.wallRatioTo(first);
    }

    /** Returns our peak memory over that of the stock run that took most. */
    Optional<Double> memoryRatio() {
        return first.memoryRatioTo(stockTotal());
    }
}

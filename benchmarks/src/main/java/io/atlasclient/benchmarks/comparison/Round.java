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

import io.atlasclient.benchmarks.process.Measurement;
import java.util.Optional;

/**
 * What the contestants took, one after the other.
 *
 * @param ours our comparison of one pair, with the jar
 * @param program the same with the program file
 * @param peer that of openapi-diff
 * @param all our comparison of all pairs, with the jar
 * @param programAll the same with the program file
 */
record Round(Measurement ours, Measurement program, Measurement peer, Measurement all, Measurement programAll) {

    double wallRatio() {
        return ours.wallRatioTo(peer);
    }

    double programRatio() {
        return program.wallRatioTo(peer);
    }

    Optional<Double> cpuRatio() {
        return ours.cpuRatioTo(peer);
    }

    Optional<Double> memoryRatio() {
        return ours.memoryRatioTo(peer);
    }

    double allRatio() {
        return all.wallRatioTo(ours);
    }

    double programAllRatio() {
        return programAll.wallRatioTo(program);
    }
}

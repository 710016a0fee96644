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
package io.atlasclient.benchmarks.load;

import io.atlasclient.benchmarks.budget.Median;
import io.atlasclient.benchmarks.peers.PeerStyle;
import io.atlasclient.testing.FakeAtlas;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The measured process: in every round both callers take turns, so that a busy machine disturbs both alike. */
public final class LoadRounds {
    static final String PROJECT = "32b6e34b3d91647abb20e7b8";
    static final String MODEL = "ClusterDescription20240805";
    private static final Load WARMUP = new Load(64, 100);
    private static final Load LOAD = new Load(64, 250);

    private LoadRounds() {}

    /**
     * Measures and prints.
     *
     * @param args the number of rounds
     * @throws Exception if a call fails
     */
    public static void main(String[] args) throws Exception {
        Class<?> peer = Class.forName(PeerStyle.BUILDERS.packageName() + "." + MODEL);
        List<Cost> ours = new ArrayList<>();
        List<Cost> bare = new ArrayList<>();
        try (FakeAtlas fake = FakeAtlas.builder().remember(0).start();
                Caller atlas = new AtlasCaller(fake);
                Caller hand = new BareCaller(fake, peer)) {
            WARMUP.run(atlas);
            WARMUP.run(hand);
            for (int round = 0; round < Integer.parseInt(args[0]); round++) {
                ours.add(LOAD.run(atlas));
                bare.add(LOAD.run(hand));
            }
        }
        System.out.format(Locale.ROOT, "%-32s %12s %12s %12s%n", "median", "ours", "bare", "ratio");
        print("calls per second", ours, bare, Cost::callsPerSecond);
        print("client's CPU, µs per call", ours, bare, Cost::cpuMicros);
        print("client's allocation, B per call", ours, bare, Cost::allocatedBytes);
    }

    private static void print(String name, List<Cost> ours, List<Cost> bare, ToDoubleFunction<Cost> figure) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ours.size(); round++) {
            ratios.add(figure.applyAsDouble(ours.get(round)) / figure.applyAsDouble(bare.get(round)));
        }
        System.out.format(
                Locale.ROOT,
                "%-32s %,12.0f %,12.0f %12.3f%n",
                name,
                Median.of(ours.stream().map(figure::applyAsDouble).toList()),
                Median.of(bare.stream().map(figure::applyAsDouble).toList()),
                Median.of(ratios));
    }
}

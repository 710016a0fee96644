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

import io.atlasclient.benchmarks.budget.Budget;
import io.atlasclient.benchmarks.budget.Median;
import io.atlasclient.benchmarks.process.Measurement;
import java.util.List;
import java.util.Locale;

/** Prints what rounds took, and knows what they may take. */
final class ComparisonReport {
    private static final double WALL_LIMIT = 0.5;
    private static final double ALL_LIMIT = 1.5;
    private static final double MEMORY_LIMIT = 1.0;

    private ComparisonReport() {}

    static void print(int number, Round round) {
        System.out.println("Round " + number);
        print("ours, one pair", round.ours());
        print("ours, one pair, program file", round.program());
        print("openapi-diff, one pair", round.peer());
        print("ours, all pairs", round.all());
        print("ours, all pairs, program file", round.programAll());
    }

    /** Prints the ratios that nothing is promised about. */
    static void printMore(List<Round> rounds) {
        printMedian(
                "wall time, ours as bare jar / openapi-diff",
                rounds.stream().map(Round::wallRatio).toList());
        printMedian(
                "wall time, all pairs / one pair, bare jar",
                rounds.stream().map(Round::allRatio).toList());
        List<Double> ratios =
                rounds.stream().flatMap(round -> round.cpuRatio().stream()).toList();
        if (!ratios.isEmpty()) {
            printMedian("user CPU, ours / openapi-diff", ratios);
        }
    }

    /** Returns the ratios of the middle round, with what they may be. */
    static List<Budget> budgets(List<Round> rounds) {
        return List.of(
                Budget.ofMedian(
                        "wall time, our program file / openapi-diff",
                        rounds.stream().map(Round::programRatio).toList(),
                        WALL_LIMIT),
                Budget.ofMedian(
                        "wall time, all pairs / one pair, program file",
                        rounds.stream().map(Round::programAllRatio).toList(),
                        ALL_LIMIT),
                Budget.ofMedian(
                        "peak memory, ours / openapi-diff",
                        rounds.stream()
                                .flatMap(round -> round.memoryRatio().stream())
                                .toList(),
                        MEMORY_LIMIT));
    }

    private static void printMedian(String name, List<Double> ratios) {
        System.out.format(Locale.ROOT, "%-52s %10.3f%n", name, Median.of(ratios));
    }

    private static void print(String name, Measurement run) {
        System.out.format(Locale.ROOT, "  %-30s %s%n", name, run);
    }
}

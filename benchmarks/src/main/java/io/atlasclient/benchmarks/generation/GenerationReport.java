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

import io.atlasclient.benchmarks.budget.Budget;
import io.atlasclient.benchmarks.process.Measurement;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints the comparison. */
final class GenerationReport {
    private static final double WALL_LIMIT = 0.35;
    private static final double SECOND_RUN_LIMIT = 0.1;
    private static final double MEMORY_LIMIT = 1.0;
    private static final double CLIENT_MEGABYTES_LIMIT = 8;
    private static final double CLIENT_CLASSES_LIMIT = 4_500;

    private GenerationReport() {}

    static void print(int number, Round round) {
        System.out.println("Round " + number);
        print("ours, all versions, empty folder", round.first());
        print("ours, all versions, nothing changed", round.second());
        for (int i = 0; i < round.stock().size(); i++) {
            print("stock, document " + (i + 1), round.stock().get(i));
        }
        print("stock, all documents", round.stockTotal());
    }

    static void printFiles(Contestants contestants) throws IOException {
        System.out.format(
                Locale.ROOT,
                "Generated files (.java): ours %,d, stock %,d%n",
                FileCount.count(contestants.ourOutput(), ".java"),
                FileCount.count(contestants.stockOutput(), ".java"));
    }

    /** Returns the ratios of the middle round and the size of the client, with what they may be. */
    static List<Budget> budgets(List<Round> rounds, ClientJars client) {
        return List.of(
                Budget.ofMedian(
                        "wall time, ours / stock for all versions",
                        rounds.stream().map(Round::wallRatio).toList(),
                        WALL_LIMIT),
                Budget.ofMedian(
                        "user CPU, ours / stock for all versions",
                        rounds.stream()
                                .flatMap(round -> round.cpuRatio().stream())
                                .toList(),
                        WALL_LIMIT),
                Budget.ofMedian(
                        "wall time, nothing changed / empty folder",
                        rounds.stream().map(Round::secondRatio).toList(),
                        SECOND_RUN_LIMIT),
                Budget.ofMedian(
                        "peak memory, ours / largest stock run",
                        rounds.stream()
                                .flatMap(round -> round.memoryRatio().stream())
                                .toList(),
                        MEMORY_LIMIT),
                new Budget(
                        "size of " + client.jars() + " client jars in MB",
                        Optional.of(client.bytes() / 1e6),
                        CLIENT_MEGABYTES_LIMIT),
                new Budget("classes in them", Optional.of((double) client.classes()), CLIENT_CLASSES_LIMIT));
    }

    private static void print(String name, Measurement run) {
        System.out.format(Locale.ROOT, "  %-38s %s%n", name, run);
    }
}

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
import io.atlasclient.benchmarks.work.WorkFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares whole processes: our generation of all versions, the same again with nothing to do, and the stock OpenAPI
 * Generator once a version. Prints each run, the ratios and their budgets.
 */
public final class GenerationBenchmark {
    private GenerationBenchmark() {}

    /**
     * Runs the comparison; ends the process with status 1 if a budget is missed.
     *
     * @param args where the documents come from, the stock generator's jar, a folder to work in, the folder of the
     *     client's modules, the number of rounds
     * @throws IOException if a generator cannot be run or fails
     * @throws InterruptedException if this thread is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path work = Path.of(args[2]);
        WorkFolder.delete(work);
        List<Path> documents = WorkFolder.writeDocuments(args[0], work.resolve("documents"));
        Contestants contestants = new Contestants(args[0], documents, Path.of(args[1]), work);
        List<Round> rounds = new ArrayList<>();
        for (int number = 1; number <= Integer.parseInt(args[4]); number++) {
            Round round = round(contestants, number);
            GenerationReport.print(number, round);
            rounds.add(round);
        }
        GenerationReport.printFiles(contestants);
        List<Budget> budgets = GenerationReport.budgets(rounds, ClientJars.count(Path.of(args[3])));
        budgets.forEach(System.out::println);
        if (budgets.stream().anyMatch(Budget::isMissed)) {
            System.out.println("A budget is missed.");
            System.exit(1);
        }
    }

    /** Lets the two begin in turns, so that neither always finds the warmer machine. */
    private static Round round(Contestants contestants, int number) throws IOException, InterruptedException {
        WorkFolder.delete(contestants.ourOutput());
        WorkFolder.delete(contestants.stockOutput());
        if (number % 2 == 0) {
            List<Measurement> stock = contestants.generateStock();
            return new Round(contestants.generateOurs(), contestants.generateOurs(), stock);
        }
        return new Round(contestants.generateOurs(), contestants.generateOurs(), contestants.generateStock());
    }
}

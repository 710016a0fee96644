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
import io.atlasclient.benchmarks.process.Measurement;
import io.atlasclient.benchmarks.work.WorkFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares the two versions in the middle with our program and with openapi-diff, and all versions with our program, in
 * turns, with ratios taken within a round.
 */
public final class ComparisonBenchmark {
    private ComparisonBenchmark() {}

    /**
     * Runs the comparison; ends the process with status 1 if a budget is missed.
     *
     * @param args where the documents come from, our runnable jar, that of openapi-diff, our program file, a folder to
     *     work in, the number of rounds
     * @throws IOException if a program cannot be run, fails, or writes no report
     * @throws InterruptedException if this thread is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path work = Path.of(args[4]);
        WorkFolder.delete(work);
        List<Path> documents = WorkFolder.writeDocuments(args[0], work.resolve("documents"));
        int middle = documents.size() / 2;
        Contestants contestants = new Contestants(
                args[0],
                documents.get(middle - 1),
                documents.get(middle),
                new Contestants.Jars(Path.of(args[1]), Path.of(args[2]), Path.of(args[3])),
                work);
        int pairs = documents.size() * (documents.size() - 1) / 2;
        List<Round> rounds = new ArrayList<>();
        for (int number = 1; number <= Integer.parseInt(args[5]); number++) {
            Round round = round(contestants, number, pairs);
            ComparisonReport.print(number, round);
            rounds.add(round);
        }
        ComparisonReport.printMore(rounds);
        List<Budget> budgets = ComparisonReport.budgets(rounds);
        budgets.forEach(System.out::println);
        if (budgets.stream().anyMatch(Budget::isMissed)) {
            System.out.println("A budget is missed.");
            System.exit(1);
        }
    }

    /** Lets the two begin in turns, so that neither always finds the warmer machine; ours is beside what it is measured by. */
    private static Round round(Contestants contestants, int number, int pairs)
            throws IOException, InterruptedException {
        if (number % 2 == 0) {
            Measurement all = contestants.oursOfAll(pairs);
            Measurement ours = contestants.ours();
            Measurement peer = contestants.peer();
            Measurement program = contestants.program();
            return new Round(ours, program, peer, all, contestants.programOfAll(pairs));
        }
        Measurement programAll = contestants.programOfAll(pairs);
        Measurement program = contestants.program();
        Measurement peer = contestants.peer();
        Measurement ours = contestants.ours();
        return new Round(ours, program, peer, contestants.oursOfAll(pairs), programAll);
    }
}

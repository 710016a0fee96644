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
package io.atlasclient.benchmarks.json;

import io.atlasclient.benchmarks.budget.Budget;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** The process that starts JMH's: in every round each contestant does each task, so that a busy machine disturbs all alike. */
public final class JsonRounds {
    private static final int COLD_STARTS_A_ROUND = 5;

    private JsonRounds() {}

    /**
     * Measures; ends the process with status 1 if a budget is missed.
     *
     * @param args the folder of the payloads and the number of rounds
     * @throws RunnerException if JMH fails
     * @throws IOException if a payload cannot be read
     * @throws ClassNotFoundException if a peer is missing
     */
    public static void main(String[] args) throws RunnerException, IOException, ClassNotFoundException {
        System.setProperty(PayloadFiles.FOLDER, args[0]);
        JsonTrial trial = new JsonTrial(args[0]);
        List<List<Sample>> rounds = new ArrayList<>();
        for (int number = 1; number <= Integer.parseInt(args[1]); number++) {
            System.out.println("Round " + number);
            for (int start = 0; start < COLD_STARTS_A_ROUND; start++) {
                rounds.add(trial.cold());
            }
            rounds.add(trial.warm());
            rounds.add(SharedJvm.reads());
        }
        JsonReport report = new JsonReport(rounds);
        report.print();
        List<Budget> budgets = report.budgets();
        budgets.forEach(System.out::println);
        if (budgets.stream().anyMatch(Budget::isMissed)) {
            System.out.println("A budget is missed.");
            System.exit(1);
        }
    }
}

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
import io.atlasclient.benchmarks.budget.Median;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What the measurements say.
 *
 * @param rounds the measurements, grouped by the time at which they were made: a ratio is one of a group
 */
record JsonReport(List<List<Sample>> rounds) {
    private static final double COLD_LIMIT = 0.40;
    private static final double UNION_READ_LIMIT = 1 / 1.5;

    /** Prints the medians of times and allocations, and our ratios to the peers. */
    void print() {
        System.out.format(
                Locale.ROOT,
                "%-18s %-17s %30s %30s %20s%n",
                "median",
                "",
                "ours / builders / beans",
                "kB allocated",
                "ratio to them");
        for (Task task : Task.values()) {
            for (Payload payload : Payload.values()) {
                if (!ratios(task, payload, Contestant.BUILDERS).isEmpty()) {
                    print(task, payload);
                }
            }
        }
    }

    private void print(Task task, Payload payload) {
        System.out.format(
                Locale.ROOT,
                "%-18s %-17s %30s %30s %20s%n",
                task,
                payload,
                figures(task, payload, Sample::time, 1) + " " + task.unit(),
                figures(task, payload, Sample::allocated, 1e-3),
                String.format(
                        Locale.ROOT,
                        "%.3f / %.3f",
                        Median.of(ratios(task, payload, Contestant.BUILDERS)),
                        Median.of(ratios(task, payload, Contestant.BEANS))));
    }

    private String figures(Task task, Payload payload, ToDoubleFunction<Sample> figure, double scale) {
        List<String> medians = new ArrayList<>();
        for (Contestant contestant : Contestant.values()) {
            List<Double> values = rounds.stream()
                    .flatMap(List::stream)
                    .filter(sample ->
                            sample.task() == task && sample.payload() == payload && sample.contestant() == contestant)
                    .map(sample -> figure.applyAsDouble(sample) * scale)
                    .toList();
            medians.add(String.format(Locale.ROOT, "%.1f", Median.of(values)));
        }
        return String.join(" / ", medians);
    }

    /** Returns what the design asks for. */
    List<Budget> budgets() {
        List<Budget> budgets = new ArrayList<>();
        for (Payload payload : Payload.values()) {
            budgets.add(budget("first read and write", Task.COLD, payload, COLD_LIMIT));
        }
        budgets.add(budget("union read, warm", Task.READ_IN_SHARED_JVM, Payload.CONNECTIONS, UNION_READ_LIMIT));
        budgets.add(budget("union read, warm", Task.READ_IN_SHARED_JVM, Payload.ALERTS, UNION_READ_LIMIT));
        return budgets;
    }

    private Budget budget(String name, Task task, Payload payload, double limit) {
        return Budget.ofMedian(
                name + ", ours / builders, " + payload, ratios(task, payload, Contestant.BUILDERS), limit);
    }

    private List<Double> ratios(Task task, Payload payload, Contestant peer) {
        List<Double> ratios = new ArrayList<>();
        for (List<Sample> round : rounds) {
            for (Sample ours : round) {
                if (ours.contestant() == Contestant.OURS && ours.task() == task && ours.payload() == payload) {
                    ratios.add(ours.time() / time(round, task, payload, peer));
                }
            }
        }
        return ratios;
    }

    private static double time(List<Sample> round, Task task, Payload payload, Contestant contestant) {
        return round.stream()
                .filter(sample ->
                        sample.task() == task && sample.payload() == payload && sample.contestant() == contestant)
                .findFirst()
                .orElseThrow()
                .time();
    }
}

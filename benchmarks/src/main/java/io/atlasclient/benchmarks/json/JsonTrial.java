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

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Lets every contestant do a task once with every payload, each in a JVM of its own.
 *
 * @param payloads the folder of the payloads
 */
record JsonTrial(String payloads) {
    private static final int WARMUPS = 5;
    private static final int MEASUREMENTS = 3;
    private static final TimeValue ITERATION = TimeValue.seconds(1);

    List<Sample> cold() throws RunnerException {
        return run(Task.COLD, options().measurementIterations(1).warmupIterations(0));
    }

    List<Sample> warm() throws RunnerException {
        List<Sample> samples = new ArrayList<>(run(Task.READ, warmOptions()));
        samples.addAll(run(Task.WRITE, warmOptions()));
        return samples;
    }

    private ChainedOptionsBuilder warmOptions() {
        return options()
                .warmupIterations(WARMUPS)
                .warmupTime(ITERATION)
                .measurementIterations(MEASUREMENTS)
                .measurementTime(ITERATION);
    }

    private ChainedOptionsBuilder options() {
        return new OptionsBuilder()
                .forks(1)
                .jvmArgsAppend("-Xms512m", "-Xmx512m", "-D" + PayloadFiles.FOLDER + "=" + payloads)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    private static List<Sample> run(Task task, ChainedOptionsBuilder options) throws RunnerException {
        Collection<RunResult> results =
                new Runner(options.include(task.method() + "$").build()).run();
        return results.stream().map(result -> sample(task, result)).toList();
    }

    private static Sample sample(Task task, RunResult result) {
        Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return new Sample(
                task,
                Payload.valueOf(result.getParams().getParam("payload")),
                Contestant.valueOf(result.getParams().getParam("contestant")),
                fastest(result),
                allocated.getScore());
    }

    /** What others do on the machine only ever adds to the time. */
    private static double fastest(RunResult result) {
        return result.getAggregatedResult().getIterationResults().stream()
                .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                .min()
                .orElseThrow();
    }
}

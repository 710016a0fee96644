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
package io.atlasclient.benchmarks.process;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one or more processes took, from start to exit.
 *
 * @param wall the time that passed
 * @param userCpu the processor time in user mode, of all threads; empty where the system does not tell
 * @param peakBytes the largest resident memory of one process; empty where the system does not tell
 */
public record Measurement(Duration wall, Optional<Duration> userCpu, Optional<Long> peakBytes) {

    /**
     * Sums up processes that ran one after the other.
     *
     * @param parts what each took; at least one
     * @return the sums of the times, the maximum of the memory
     */
    public static Measurement ofSequence(List<Measurement> parts) {
        return parts.stream().reduce(Measurement::then).orElseThrow();
    }

    /**
     * Returns how many times the wall time of another process this one took.
     *
     * @param other the other process
     */
    public double wallRatioTo(Measurement other) {
        return ratio(wall, other.wall);
    }

    /**
     * Returns how many times the processor time of another process this one took; empty if one of them is not known.
     *
     * @param other the other process
     */
    public Optional<Double> cpuRatioTo(Measurement other) {
        return userCpu.flatMap(mine -> other.userCpu.map(theirs -> ratio(mine, theirs)));
    }

    /**
     * Returns how many times the memory of another process this one took; empty if one of them is not known.
     *
     * @param other the other process
     */
    public Optional<Double> memoryRatioTo(Measurement other) {
        return peakBytes.flatMap(mine -> other.peakBytes.map(theirs -> (double) mine / theirs));
    }

    private static double ratio(Duration a, Duration b) {
        return (double) a.toNanos() / b.toNanos();
    }

    /** Returns the figures in seconds and mebibytes. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "wall %7.2f s  user CPU %s s  peak %s MiB",
                seconds(wall),
                userCpu.map(cpu -> String.format(Locale.ROOT, "%7.2f", seconds(cpu)))
                        .orElse("n/a"),
                peakBytes
                        .map(bytes -> String.format(Locale.ROOT, "%5d", bytes >> 20))
                        .orElse("n/a"));
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private Measurement then(Measurement next) {
        return new Measurement(
                wall.plus(next.wall),
                userCpu.flatMap(mine -> next.userCpu.map(mine::plus)),
                peakBytes.flatMap(mine -> next.peakBytes.map(theirs -> Math.max(mine, theirs))));
    }
}

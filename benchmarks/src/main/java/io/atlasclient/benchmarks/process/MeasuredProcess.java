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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs a command as a process of its own and measures it. */
public final class MeasuredProcess {
    private static final long POLL_MILLIS = 10;

    private MeasuredProcess() {}

    /**
     * Runs a command to its end. Nothing else may run meanwhile: processor time is that of all children of this process.
     *
     * @param command the program and its arguments
     * @param log the file that gets what the program prints
     * @return what it took
     * @throws IOException if it cannot be started, or ends with another status than 0
     * @throws InterruptedException if this thread is interrupted
     */
    public static Measurement run(List<String> command, Path log) throws IOException, InterruptedException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        Optional<Duration> cpuBefore = LinuxProcFiles.childrenUserTime();
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Optional<Long> peak = Optional.empty();
        do {
            // A process that has just ended has no memory any more.
            Optional<Long> now = LinuxProcFiles.peakBytes(process.pid());
            peak = now.isPresent() ? now : peak;
        } while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS));
        Duration wall = Duration.ofNanos(System.nanoTime() - begin);
        if (process.exitValue() != 0) {
            throw new IOException(command.get(0) + " ended with status " + process.exitValue() + "; it printed:\n"
                    + Files.readString(log));
        }
        Optional<Duration> cpu =
                cpuBefore.flatMap(before -> LinuxProcFiles.childrenUserTime().map(after -> after.minus(before)));
        return new Measurement(wall, cpu, peak);
    }
}

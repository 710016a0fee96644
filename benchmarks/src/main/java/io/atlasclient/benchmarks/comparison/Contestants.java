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

import io.atlasclient.benchmarks.process.JavaCommand;
import io.atlasclient.benchmarks.process.MeasuredProcess;
import io.atlasclient.benchmarks.process.Measurement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The programs that are compared.
 *
 * @param specs where the documents of all versions come from
 * @param base the old document of the pair
 * @param revision the new document of the pair
 * @param jars the two programs
 * @param work the folder that gets reports and logs
 */
record Contestants(String specs, Path base, Path revision, Jars jars, Path work) {
    /** What every tool has to say about a document in which anything changed. */
    private static final long LEAST_REPORT = 1_000;

    /**
     * The two programs as runnable jars, and ours as users start it.
     *
     * @param ours ours
     * @param peer openapi-diff
     * @param program our program as one file, which starts Java with options of its own
     */
    record Jars(Path ours, Path peer, Path program) {}

    /** Compares the pair with our jar. */
    Measurement ours() throws IOException, InterruptedException {
        return run(
                "ours",
                List.of(reportOf("ours")),
                Stream.concat(JavaCommand.of("-jar", jars.ours().toString()).stream(), ofPair("ours"))
                        .toList());
    }

    /** Compares the pair with our program file. */
    Measurement program() throws IOException, InterruptedException {
        return run(
                "program",
                List.of(reportOf("program")),
                Stream.concat(Stream.of(jars.program().toString()), ofPair("program"))
                        .toList());
    }

    private Stream<String> ofPair(String contestant) {
        return Stream.of("diff", base.toString(), revision.toString(), "--output", "markdown=" + reportOf(contestant));
    }

    /** Compares the pair with openapi-diff. */
    Measurement peer() throws IOException, InterruptedException {
        return run(
                "peer",
                List.of(reportOf("peer")),
                JavaCommand.of(
                        "-jar",
                        jars.peer().toString(),
                        base.toString(),
                        revision.toString(),
                        reportOf("peer").toString()));
    }

    /**
     * Compares all versions with all newer ones, in one process of our jar.
     *
     * @param pairs how many reports it writes
     */
    Measurement oursOfAll(int pairs) throws IOException, InterruptedException {
        return ofAll("all", pairs, JavaCommand.of("-jar", jars.ours().toString()).stream());
    }

    /**
     * Compares all versions with all newer ones, in one process of our program file.
     *
     * @param pairs how many reports it writes
     */
    Measurement programOfAll(int pairs) throws IOException, InterruptedException {
        return ofAll("program-all", pairs, Stream.of(jars.program().toString()));
    }

    private Measurement ofAll(String contestant, int pairs, Stream<String> start)
            throws IOException, InterruptedException {
        Path folder = work.resolve(contestant);
        Stream<String> arguments = Stream.of("diff", "all", "--specs", specs, "--output", "markdown=" + folder + "/");
        Measurement all =
                run(contestant, List.of(), Stream.concat(start, arguments).toList());
        List<Path> reports = Reports.in(folder);
        if (reports.size() != pairs) {
            throw new IOException("There are " + reports.size() + " reports about " + pairs + " pairs.");
        }
        Reports.require(reports, LEAST_REPORT);
        return all;
    }

    private Path reportOf(String contestant) {
        return work.resolve(contestant + ".md");
    }

    /** A contestant that fails quickly must not win. */
    private Measurement run(String name, List<Path> reports, List<String> command)
            throws IOException, InterruptedException {
        for (Path report : reports) {
            Files.deleteIfExists(report);
        }
        Measurement run = MeasuredProcess.run(command, work.resolve(name + ".log"));
        Reports.require(reports, LEAST_REPORT);
        return run;
    }
}

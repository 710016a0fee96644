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

import io.atlasclient.benchmarks.process.JavaCommand;
import io.atlasclient.benchmarks.process.MeasuredProcess;
import io.atlasclient.benchmarks.process.Measurement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The commands that are compared; both run on this JVM's Java with its default settings.
 *
 * @param specs where the documents come from
 * @param documents the same documents as files, one a version
 * @param stockJar the stock generator
 * @param work the folder that gets sources and logs
 */
record Contestants(String specs, List<Path> documents, Path stockJar, Path work) {
    Path ourOutput() {
        return work.resolve("ours");
    }

    Path stockOutput() {
        return work.resolve("stock");
    }

    /** Generates all versions with our generator, in one process. */
    Measurement generateOurs() throws IOException, InterruptedException {
        List<String> command = JavaCommand.of(
                "-classpath",
                System.getProperty("java.class.path"),
                GenerateAll.class.getName(),
                specs,
                ourOutput().toString());
        return MeasuredProcess.run(command, work.resolve("ours.log"));
    }

    /** Generates all versions with the stock generator, one process after the other. */
    List<Measurement> generateStock() throws IOException, InterruptedException {
        List<Measurement> runs = new ArrayList<>();
        for (Path document : documents) {
            String name = document.getFileName().toString();
            List<String> command = JavaCommand.of(
                    "-jar",
                    stockJar.toString(),
                    "generate",
                    "-g",
                    "java",
                    "--library",
                    "retrofit2",
                    "-i",
                    document.toString(),
                    "-o",
                    stockOutput().resolve(name).toString());
            runs.add(MeasuredProcess.run(command, work.resolve("stock-" + name + ".log")));
        }
        return runs;
    }
}

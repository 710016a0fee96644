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

import io.atlasclient.benchmarks.compile.JavaCompilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.generators.core.BenchmarkGenerator;
import org.openjdk.jmh.generators.core.FileSystemDestination;
import org.openjdk.jmh.generators.reflection.RFGeneratorSource;

/** The loops that JMH generates around benchmark methods. */
final class Harness {
    private Harness() {}

    /**
     * Generates and compiles.
     *
     * @param sources the folder that gets the sources
     * @param classes the folder that gets the classes and JMH's lists
     * @param benchmarks the classes with benchmark methods
     * @throws IOException if a file cannot be written, or JMH refuses a class
     */
    static void compile(Path sources, Path classes, Class<?>... benchmarks) throws IOException {
        Files.createDirectories(sources);
        Files.createDirectories(classes);
        RFGeneratorSource source = new RFGeneratorSource();
        source.processClasses(benchmarks);
        FileSystemDestination destination = new FileSystemDestination(classes.toFile(), sources.toFile());
        BenchmarkGenerator generator = new BenchmarkGenerator();
        generator.generate(source, destination);
        generator.complete(source, destination);
        if (destination.hasErrors()) {
            throw new IOException("JMH refuses a benchmark: " + destination.getErrors());
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(sources)) {
            files = walk.filter(file -> file.toString().endsWith(".java")).toList();
        }
        JavaCompilation.compile(files, classes);
    }
}

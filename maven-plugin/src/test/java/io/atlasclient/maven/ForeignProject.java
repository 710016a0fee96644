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
package io.atlasclient.maven;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A project that has nothing to do with ours and uses the plugin, built by a Maven of its own. The artifacts under test
 * come from a repository that the build has just filled; all others from the repository of the build that runs the test,
 * so that no network is needed.
 *
 * @param folder the project's folder
 */
record ForeignProject(Path folder) {

    /**
     * One build of the project.
     *
     * @param success whether Maven succeeded
     * @param log what Maven printed
     */
    record Build(boolean success, List<String> log) {
        /** Returns the lines with an error, without the level and what Maven adds after a failure. */
        List<String> errors() {
            return log.stream()
                    .filter(line -> line.startsWith("[ERROR] "))
                    .map(line -> line.substring("[ERROR] ".length()))
                    .takeWhile(line -> !line.startsWith("To see the full stack trace"))
                    .toList();
        }

        String text() {
            return String.join("\n", log);
        }
    }

    static ForeignProject in(Path folder) throws IOException {
        try (InputStream pom = ForeignProject.class.getResourceAsStream("/foreign-project/pom.xml")) {
            Files.write(folder.resolve("pom.xml"), Objects.requireNonNull(pom).readAllBytes());
        }
        Files.writeString(folder.resolve("settings.xml"), """
                <settings>
                  <mirrors>
                    <mirror>
                      <id>outer</id>
                      <mirrorOf>*</mirrorOf>
                      <url>%s</url>
                    </mirror>
                  </mirrors>
                </settings>
                """.formatted(
                        Path.of(property("test.outerRepository")).toUri()));
        return new ForeignProject(folder);
    }

    /** Runs {@code mvn compile}; each setting is a property and its value, joined by {@code =}. */
    Build compile(String... settings) throws IOException, InterruptedException {
        return run("compile", settings);
    }

    /** Runs a goal or phase; each setting is a property and its value, joined by {@code =}. */
    Build run(String goal, String... settings) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(property("test.mavenHome"), "bin", File.separatorChar == '/' ? "mvn" : "mvn.cmd")
                        .toString(),
                "--batch-mode",
                "--no-transfer-progress",
                "--settings=settings.xml",
                "-Dmaven.repo.local=" + property("test.repository"),
                "-Dtest.specs=bundled",
                "-Dtest.tags=Streams"));
        for (String name : List.of("atlas", "resources-plugin", "compiler-plugin")) {
            command.add("-Dtest." + name + ".version=" + property("test." + name + ".version"));
        }
        // Of two values of a property, Maven takes the last.
        Stream.of(settings).map(setting -> "-D" + setting).forEach(command::add);
        command.add(goal);
        Process maven = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        List<String> log = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", ""))
                .toList();
        return new Build(maven.waitFor() == 0, log);
    }

    /** Returns the generated files' content by their path below the output folder. */
    SortedMap<String, String> generated() throws IOException {
        Path output = folder.resolve("target/atlas");
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            file -> output.relativize(file).toString().replace('\\', '/'),
                            ForeignProject::read,
                            (first, second) -> first,
                            TreeMap::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }
}

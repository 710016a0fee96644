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
package io.atlasclient.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The jar that users run, as a process of its own.
 *
 * @param folder the folder that it is started in
 */
record RunnableJar(Path folder) {
    private static final Path JAR = Path.of(System.getProperty("test.jar"));

    /**
     * What came of a run.
     *
     * @param code the exit code
     * @param out what was written to standard output
     * @param err what was written to standard error
     */
    record Result(int code, String out, String err) {}

    Result run(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), "", arguments);
    }

    Result run(Map<String, String> environment, String input, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        Path in = Files.writeString(folder.resolve(".in"), input);
        Path out = folder.resolve(".out");
        Path err = folder.resolve(".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("atlas does not end: " + String.join(" ", command));
        }
        return new Result(process.exitValue(), read(out.toFile()), read(err.toFile()));
    }

    /** Returns the content of all files in the folder by their paths, without those that a run itself needs. */
    SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace(File.separatorChar, '/');
                if (!path.matches("\\.(in|out|err)")) {
                    files.put(path, Files.readString(file));
                }
            }
        }
        return files;
    }

    private static String read(File file) throws IOException {
        return Files.readString(file.toPath(), StandardCharsets.UTF_8);
    }
}

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
package io.atlasclient.consumer;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A project outside of this build, whose repository is what this build has made.
 *
 * @param folder the folder with its {@code pom.xml}
 */
record ForeignProject(Path folder) {
    private static final String VERSIONS = "foreign.";

    /** Copies the project of the test resources. */
    static ForeignProject in(Path folder) throws IOException, URISyntaxException {
        Path sources = Path.of(Objects.requireNonNull(ForeignProject.class.getResource("/consumer"))
                .toURI());
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(sources.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
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

    /** Runs {@code mvn package} and returns what Maven printed. */
    List<String> build() throws IOException, InterruptedException {
        String maven = File.separatorChar == '/' ? "mvn" : "mvn.cmd";
        List<String> command = new ArrayList<>(List.of(
                Path.of(property("test.mavenHome"), "bin", maven).toString(),
                "--batch-mode",
                "--no-transfer-progress",
                "--settings=settings.xml",
                "-Dmaven.repo.local=" + property("test.repository")));
        versions().forEach((name, version) -> command.add("-D" + name + "=" + version));
        command.add("package");
        return Command.run(folder, command);
    }

    private static Map<String, String> versions() {
        Map<String, String> versions = new TreeMap<>();
        for (String name : System.getProperties().stringPropertyNames()) {
            if (name.startsWith(VERSIONS)) {
                versions.put(name, property(name));
            }
        }
        return versions;
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }
}

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

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The packaged client, as users get it.
 *
 * @param jars the number of jars
 * @param bytes their size
 * @param classes the classes in them
 */
record ClientJars(int jars, long bytes, long classes) {
    /** Holds tests only and is not published. */
    private static final String CONFORMANCE = "conformance";

    /**
     * Counts what the last build packaged.
     *
     * @param modules the folder of the client's modules
     */
    static ClientJars count(Path modules) throws IOException {
        List<Path> jars = find(modules);
        long bytes = 0;
        long classes = 0;
        for (Path jar : jars) {
            bytes += Files.size(jar);
            try (FileSystem content = FileSystems.newFileSystem(jar)) {
                classes += FileCount.count(content.getPath("/"), ".class");
            }
        }
        return new ClientJars(jars.size(), bytes, classes);
    }

    private static List<Path> find(Path modules) throws IOException {
        try (Stream<Path> files = Files.find(modules, 3, (file, attributes) -> isPublished(modules.relativize(file)))) {
            return files.sorted().toList();
        }
    }

    private static boolean isPublished(Path file) {
        String name = file.getFileName().toString();
        return file.getNameCount() == 3
                && file.getName(1).toString().equals("target")
                && !file.startsWith(CONFORMANCE)
                && name.endsWith(".jar")
                && Stream.of("-sources.jar", "-javadoc.jar", "-tests.jar").noneMatch(name::endsWith);
    }
}

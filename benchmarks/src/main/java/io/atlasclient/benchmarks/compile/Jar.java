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
package io.atlasclient.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Packs classes, so that a benchmark finds all contestants' classes in the same kind of place. */
public final class Jar {
    private Jar() {}

    /**
     * Packs all files of a folder.
     *
     * @param folder the folder
     * @param jar the jar to write
     * @return the jar
     * @throws IOException if a file cannot be read or the jar not be written
     */
    public static Path of(Path folder, Path jar) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path file : files) {
                String name = folder.relativize(file).toString();
                out.putNextEntry(new JarEntry(name.replace(file.getFileSystem().getSeparator(), "/")));
                Files.copy(file, out);
            }
        }
        return jar;
    }
}

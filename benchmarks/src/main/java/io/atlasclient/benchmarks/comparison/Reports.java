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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The reports that contestants write. */
final class Reports {
    private Reports() {}

    /** Returns the reports in a folder, sorted; none if it is missing. */
    static List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Makes sure that reports were written.
     *
     * @param reports the files
     * @param leastBytes what each has at least
     * @throws IOException if one is missing or smaller
     */
    static void require(List<Path> reports, long leastBytes) throws IOException {
        for (Path report : reports) {
            long bytes = Files.exists(report) ? Files.size(report) : 0;
            if (bytes < leastBytes) {
                throw new IOException(report.getFileName() + " has " + bytes + " bytes and is no report.");
            }
        }
    }
}

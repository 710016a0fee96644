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
package io.atlasclient.benchmarks.work;

import io.atlasclient.specs.SpecFile;
import io.atlasclient.specs.SpecSource;
import io.atlasclient.specs.catalog.Catalog;
import io.atlasclient.specs.load.SpecLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Fills and empties folders that a benchmark works in. */
public final class WorkFolder {
    private WorkFolder() {}

    /**
     * Writes the documents of all versions.
     *
     * @param specs where they come from, as {@code -Datlas.specs} names it
     * @param folder where to write them; made if it is missing
     * @return the files in the order of the versions
     * @throws IOException if they cannot be written
     */
    public static List<Path> writeDocuments(String specs, Path folder) throws IOException {
        Files.createDirectories(folder);
        Catalog catalog = Catalog.load();
        List<Path> files = new ArrayList<>();
        for (SpecFile document : SpecLoader.find(catalog, SpecSource.parse(specs), catalog.versions())) {
            String name = document.name().substring(document.name().lastIndexOf('/') + 1);
            files.add(Files.write(folder.resolve(name), document.bytes()));
        }
        return files;
    }

    /**
     * Deletes a folder with all that is in it, if it is there.
     *
     * @param folder the folder
     * @throws IOException if something in it cannot be deleted
     */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }
}

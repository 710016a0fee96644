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
package io.atlasclient.compatibility.run;

import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Files that are written all together or not at all: each waits beside its place until all are there, so that a reader finds
 * a file as it was, or as it shall be.
 */
public final class OutputFiles implements AutoCloseable {
    private final Path folder;
    private final Map<Path, Waiting> waiting = new LinkedHashMap<>();
    private final Map<Path, Stream> streams = new LinkedHashMap<>();

    /** A file that is written beside its place. */
    private record Waiting(String name, Path place) {}

    /** What goes to a pipe or a terminal: a file in its place would take it away from its reader. */
    // Handed on once, from the renderer to the operating system.
    @SuppressWarnings("ArrayRecordComponent")
    private record Stream(String name, byte[] content) {}

    /**
     * Makes an empty set of files.
     *
     * @param folder the folder that relative names are seen from
     */
    public OutputFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes one file.
     *
     * @param folder the folder that a relative name is seen from
     * @param name how the user names the file
     * @param content what it shall hold
     * @throws ProblemsException if it cannot be written; a file that was there is left as it was
     */
    public static void write(Path folder, String name, byte[] content) {
        try (OutputFiles files = new OutputFiles(folder)) {
            files.add(name, content);
            files.commit();
        }
    }

    /**
     * Adds a file, and makes the folders around it.
     *
     * @param name how the user names the file
     * @param content what it shall hold
     * @return the file
     * @throws ProblemsException if it cannot be written
     */
    public Path add(String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            if (Files.isDirectory(file)) {
                throw unwritable(name);
            } else if (Files.exists(file) && !Files.isRegularFile(file)) {
                streams.put(file, new Stream(name, content));
            } else {
                Path place = Files.exists(file) ? file.toRealPath() : file;
                Path whole = place.resolveSibling("." + place.getFileName() + ".new");
                waiting.put(whole, new Waiting(name, place));
                Files.write(whole, content);
            }
            return file;
        } catch (IOException | InvalidPathException e) {
            throw unwritable(name);
        }
    }

    /**
     * Puts all files into their places.
     *
     * @throws ProblemsException if one cannot be put there
     */
    public void commit() {
        waiting.forEach((whole, file) -> put(
                file.name(),
                () -> Files.move(
                        whole, file.place(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING)));
        streams.forEach((file, stream) -> put(stream.name(), () -> Files.write(file, stream.content())));
    }

    /** Removes what still waits. */
    @Override
    public void close() {
        for (Map.Entry<Path, Waiting> file : new ArrayList<>(waiting.entrySet())) {
            put(file.getValue().name(), () -> Files.deleteIfExists(file.getKey()));
        }
    }

    private interface Step {
        Object run() throws IOException;
    }

    private static void put(String name, Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw unwritable(name);
        }
    }

    private static ProblemsException unwritable(String name) {
        return new ProblemsException(
                List.of(new Problem(name, "#", "The file cannot be written.", "Name a file that can be written.")));
    }
}

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
package io.atlasclient.generator.fingerprint;

import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The content hashes of files and folders. */
public final class FileHashes {
    private FileHashes() {}

    /**
     * Hashes a file or all files of a folder, in any depth.
     *
     * @param place a file or folder
     * @return the SHA-256 by path relative to the folder, with {@code /} as separator; for a file by the empty path
     * @throws ProblemsException if something cannot be read
     */
    public static SortedMap<String, String> of(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            SortedMap<String, String> hashes = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = place.relativize(file).toString();
                hashes.put(path.replace(file.getFileSystem().getSeparator(), "/"), Sha256.of(Files.readAllBytes(file)));
            }
            return hashes;
        } catch (IOException | UncheckedIOException e) {
            throw new ProblemsException(List.of(new Problem(
                    place.toString(),
                    "#",
                    "This cannot be read (" + e.getClass().getSimpleName() + ").",
                    "Name a file or folder that exists and can be read.")));
        }
    }
}

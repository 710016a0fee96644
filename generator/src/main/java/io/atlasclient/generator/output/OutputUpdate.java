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
package io.atlasclient.generator.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One change of an output folder: everything is staged, then claimed in the manifest, then moved into place.
 *
 * @param output the output folder
 * @param last the manifest of the last run
 * @param next the manifest of this run
 */
record OutputUpdate(Path output, OutputManifest last, OutputManifest next) {
    static final String STAGING = ".atlas-staging";

    /**
     * Applies the change.
     *
     * @param changed the content to write by relative path; all checked
     * @param orphans the relative paths to delete; all checked
     * @return how many files have been deleted
     * @throws IOException if the disk fails
     */
    int apply(SortedMap<String, byte[]> changed, Collection<String> orphans) throws IOException {
        if (changed.isEmpty() && orphans.isEmpty() && last.equals(next)) {
            return 0;
        }
        Path staging = output.resolve(STAGING);
        Files.createDirectories(output);
        deleteTree(staging);
        try {
            Map<String, Path> staged = stage(changed, Files.createDirectory(staging));
            replaceManifest(last.claiming(next.files()));
            // Orphans go first: where upper and lower case are the same, one may have the name of a new file.
            int deleted = delete(orphans);
            move(staged);
            replaceManifest(next);
            return deleted;
        } finally {
            deleteTree(staging);
        }
    }

    // Numbers instead of names: a compiler that scans the folder after a crash finds no source in the staging folder.
    private static Map<String, Path> stage(SortedMap<String, byte[]> changed, Path staging) throws IOException {
        Map<String, Path> staged = new TreeMap<>();
        for (var file : changed.entrySet()) {
            staged.put(file.getKey(), Files.write(staging.resolve(Integer.toString(staged.size())), file.getValue()));
        }
        return staged;
    }

    private void replaceManifest(OutputManifest manifest) throws IOException {
        Path staged = Files.write(output.resolve(STAGING).resolve("manifest"), manifest.toBytes());
        Files.move(
                staged,
                output.resolve(OutputManifest.FILE),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private void move(Map<String, Path> staged) throws IOException {
        Set<Path> folders = new HashSet<>();
        for (var file : staged.entrySet()) {
            Path place = output.resolve(file.getKey());
            if (folders.add(place.getParent())) {
                Files.createDirectories(place.getParent());
            }
            Files.move(file.getValue(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private int delete(Collection<String> orphans) throws IOException {
        int deleted = 0;
        for (String orphan : orphans) {
            Path file = output.resolve(orphan);
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            deleted += Files.deleteIfExists(file) ? 1 : 0;
            deleteEmptyFolders(file.getParent());
        }
        return deleted;
    }

    private void deleteEmptyFolders(Path lowest) throws IOException {
        for (Path folder = lowest; !folder.equals(output) && isEmpty(folder); folder = folder.getParent()) {
            Files.delete(folder);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
                if (e != null) {
                    throw e;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}

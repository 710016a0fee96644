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

import io.atlasclient.specs.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Decides which relative paths may be written below an output folder. */
final class OutputPaths {
    // What ext4, APFS and NTFS have in common.
    private static final int LONGEST_SEGMENT = 255;
    private static final String FORBIDDEN = "\\:*?\"<>|";
    private static final String OWN_PREFIX = ".atlas-";

    private OutputPaths() {}

    /**
     * Reports the paths that leave the folder, that some file system cannot hold, or that only differ by case.
     *
     * @param paths relative paths with {@code /} as separator
     * @param problems where problems go
     */
    static void checkNames(Collection<String> paths, Consumer<Problem> problems) {
        Map<String, String> seen = new HashMap<>();
        for (String path : paths) {
            defect(path)
                    .ifPresent(defect -> problems.accept(new Problem(
                            quoted(path),
                            "#",
                            "A generated file cannot have this path: " + defect + ".",
                            "Rename what it is generated from.")));
            String twin = seen.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
            if (twin != null) {
                problems.accept(new Problem(
                        path,
                        "#",
                        "This generated file differs from '" + quoted(twin)
                                + "' by upper and lower case only; many file systems hold one of them.",
                        "Rename one of the two things they are generated from."));
            }
        }
    }

    /** Says what is wrong with a path, if anything. */
    static Optional<String> defect(String path) {
        for (String segment : path.split("/", -1)) {
            if (segment.isEmpty()) {
                return Optional.of("a part of it is empty");
            } else if (segment.equals(".") || segment.equals("..")) {
                return Optional.of("it may leave the output folder");
            } else if (segment.startsWith(OWN_PREFIX)) {
                return Optional.of("names that start with " + OWN_PREFIX + " are the writer's own");
            } else if (segment.chars().anyMatch(c -> Character.isISOControl(c) || FORBIDDEN.indexOf(c) >= 0)) {
                return Optional.of("it has a character that file systems forbid");
            } else if (segment.getBytes(StandardCharsets.UTF_8).length > LONGEST_SEGMENT) {
                return Optional.of("a part of it is longer than " + LONGEST_SEGMENT + " bytes");
            }
        }
        return encodable(path) ? Optional.empty() : Optional.of("this machine cannot encode it");
    }

    private static boolean encodable(String path) {
        try {
            return FileSystems.getDefault().getPath(path).toString().length() == path.length();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * Reports folders on the way to the paths that are symbolic links, which could lead out of the output folder, or
     * files that the writer does not own.
     *
     * @param root the output folder
     * @param paths relative paths that {@link #defect} found nothing wrong with
     * @param owned the files that the writer may delete
     * @param problems where problems go
     */
    static void checkFolders(Path root, Collection<String> paths, Set<String> owned, Consumer<Problem> problems) {
        Set<String> checked = new HashSet<>();
        for (String path : paths) {
            for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
                String folder = path.substring(0, end);
                if (!checked.add(folder)) {
                    break;
                }
                Path place = root.resolve(folder);
                if (Files.isSymbolicLink(place)) {
                    problems.accept(new Problem(
                            place.toString(),
                            "#",
                            "This is a symbolic link where a folder of generated files belongs; nothing is written through it.",
                            "Delete the link or choose another output folder."));
                } else if (Files.exists(place) && !Files.isDirectory(place) && !owned.contains(folder)) {
                    problems.accept(inTheWay(place));
                }
            }
        }
    }

    /** Returns the problem of a file that stands where a generated one belongs. */
    static Problem inTheWay(Path place) {
        return new Problem(
                place.toString(),
                "#",
                "This stands where a generated file belongs, and the generator did not write it.",
                "Move it away or choose another output folder.");
    }

    private static String quoted(String path) {
        StringBuilder text = new StringBuilder();
        path.chars()
                .forEach(c -> text.append(
                        Character.isISOControl(c)
                                ? String.format(Locale.ROOT, "\\u%04x", c)
                                : String.valueOf((char) c)));
        return text.toString();
    }
}

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
package io.atlasclient.generator.cases;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.util.diff.DiffUtils;

/** The files that a case must lead to. */
final class GoldenFiles {
    private static final int MOST_CHANGES = 10;

    private GoldenFiles() {}

    /** Says how the files differ from what is expected; empty if they do not. */
    static String differences(Map<String, String> expected, Map<String, String> actual) {
        List<String> differences = new ArrayList<>();
        expected.forEach((path, content) -> {
            String now = actual.get(path);
            if (now == null) {
                differences.add("missing: " + path);
            } else if (!now.equals(content)) {
                differences.add("differs: " + path + "\n" + changes(content, now));
            }
        });
        actual.keySet().stream()
                .filter(path -> !expected.containsKey(path))
                .forEach(path -> differences.add("extra: " + path));
        return String.join("\n", differences);
    }

    private static String changes(String expected, String actual) {
        return DiffUtils.diff(expected.lines().toList(), actual.lines().toList()).getDeltas().stream()
                .limit(MOST_CHANGES)
                .map(delta -> Stream.concat(
                                delta.getOriginal().getLines().stream().map(line -> "  - " + line),
                                delta.getRevised().getLines().stream().map(line -> "  + " + line))
                        .collect(joining("\n", "  line " + delta.lineNumber() + "\n", "")))
                .collect(joining("\n"));
    }

    /** Makes a folder hold exactly some files. */
    static void rewrite(Path folder, Map<String, String> files) {
        try {
            for (String path : GoldenCase.contents(folder).keySet()) {
                if (!files.containsKey(path)) {
                    Files.delete(folder.resolve(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.forEach((path, content) -> write(folder.resolve(path), content));
    }

    static void write(Path file, String content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

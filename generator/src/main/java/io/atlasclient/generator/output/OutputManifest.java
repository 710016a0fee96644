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
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of files that the writer owns in an output folder.
 *
 * @param fingerprint of everything that decided the files' content; empty while a run is under way
 * @param files the SHA-256 of each file's content by its relative path
 */
record OutputManifest(Optional<String> fingerprint, SortedMap<String, String> files) {
    static final String FILE = ".atlas-manifest";
    private static final String TITLE =
            "# The generator wrote these files and deletes them when they are no longer generated.";
    private static final String UNFINISHED = "unfinished";
    private static final Pattern FINGERPRINT = Pattern.compile("fingerprint (\\S+)");
    private static final Pattern ENTRY = Pattern.compile("([0-9a-f]{64}) (.+)");

    OutputManifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * Reads the manifest of a folder.
     *
     * @param output the output folder
     * @return an empty manifest if there is none
     * @throws ProblemsException if the manifest is not one that this class wrote
     * @throws IOException if it cannot be read
     */
    static OutputManifest read(Path output) throws IOException {
        Path file = output.resolve(FILE);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new OutputManifest(Optional.empty(), new TreeMap<>());
        }
        return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                .orElseThrow(() -> damaged(file));
    }

    private static Optional<OutputManifest> parse(String text) {
        List<String> lines = text.lines().toList();
        Matcher head = FINGERPRINT.matcher(lines.size() < 2 ? "" : lines.get(1));
        if (!head.matches() || !lines.get(0).equals(TITLE)) {
            return Optional.empty();
        }
        SortedMap<String, String> files = new TreeMap<>();
        for (String line : lines.subList(2, lines.size())) {
            Matcher entry = ENTRY.matcher(line);
            if (!entry.matches() || OutputPaths.defect(entry.group(2)).isPresent()) {
                return Optional.empty();
            }
            files.put(entry.group(2), entry.group(1));
        }
        Optional<String> fingerprint = Optional.of(head.group(1)).filter(text1 -> !text1.equals(UNFINISHED));
        return Optional.of(new OutputManifest(fingerprint, files));
    }

    private static ProblemsException damaged(Path file) {
        return new ProblemsException(List.of(new Problem(
                file.toString(),
                "#",
                "The list of generated files is damaged.",
                "Delete this file and the generated files beside it.")));
    }

    /** Returns a manifest that owns the files of both and belongs to no finished run. */
    OutputManifest claiming(Map<String, String> more) {
        SortedMap<String, String> union = new TreeMap<>(files);
        union.putAll(more);
        return new OutputManifest(Optional.empty(), union);
    }

    /** Returns the bytes that {@link #read} reads. */
    byte[] toBytes() {
        StringBuilder text = new StringBuilder(TITLE)
                .append("\nfingerprint ")
                .append(fingerprint.orElse(UNFINISHED))
                .append('\n');
        files.forEach(
                (path, sha256) -> text.append(sha256).append(' ').append(path).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Says whether all files are in the folder with the content that was written. */
    boolean isIntact(Path output) throws IOException {
        for (Map.Entry<String, String> entry : files.entrySet()) {
            Path file = output.resolve(entry.getKey());
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || !Sha256.of(Files.readAllBytes(file)).equals(entry.getValue())) {
                return false;
            }
        }
        return true;
    }
}

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

import io.atlasclient.generator.SourceTree;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes a folder hold the files of a source tree, beside whatever else is in there.
 *
 * <p>Files whose content is already right are left alone. What a run writes it lists in a manifest in the folder; the
 * next run deletes from that list what is no longer generated. A file that is not on the list is never touched. New
 * content is staged completely before the first file changes. A run that dies after that leaves a manifest that owns the
 * old and the new files, so the next run finishes the work.
 */
public final class SourceTreeWriter {
    private final Path output;

    /**
     * Makes a writer for one folder.
     *
     * @param output the folder; made when the first file is written. It may be a symbolic link, nothing below it may
     */
    public SourceTreeWriter(Path output) {
        this.output = output.toAbsolutePath().normalize();
    }

    /**
     * Says whether a run with this fingerprint has finished and its files still are what it wrote.
     *
     * @param fingerprint of everything that decides the files' content
     * @return the number of files, none of them written or deleted; empty if there is something to do
     * @throws ProblemsException if the folder cannot be read or its manifest is damaged
     */
    public Optional<WriteSummary> findUpToDate(String fingerprint) {
        try {
            OutputManifest manifest = OutputManifest.read(output);
            boolean same = manifest.fingerprint().equals(Optional.of(fingerprint)) && manifest.isIntact(output);
            return same ? Optional.of(new WriteSummary(0, manifest.files().size(), 0)) : Optional.empty();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /**
     * Writes a tree.
     *
     * @param tree all files that the folder shall hold
     * @param fingerprint of everything that decided the files' content, for {@link #findUpToDate}; without white space
     * @return what has been done
     * @throws ProblemsException if a path leaves the folder, a file of somebody else is in the way, or the folder cannot
     *     be written; then no generated file has changed, unless the disk failed while staged files were moved
     */
    public WriteSummary write(SourceTree tree, String fingerprint) {
        List<Problem> problems = new ArrayList<>();
        OutputPaths.checkNames(tree.files().keySet(), problems::add);
        throwAny(problems);
        try {
            OutputManifest last = OutputManifest.read(output);
            SortedMap<String, byte[]> changed = findChanged(tree, last, problems);
            throwAny(problems);
            OutputManifest next = new OutputManifest(Optional.of(fingerprint), hashes(tree));
            List<String> orphans = last.files().keySet().stream()
                    .filter(path -> !next.files().containsKey(path))
                    .toList();
            int deleted = new OutputUpdate(output, last, next).apply(changed, orphans);
            return new WriteSummary(changed.size(), tree.files().size() - changed.size(), deleted);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private SortedMap<String, byte[]> findChanged(SourceTree tree, OutputManifest last, List<Problem> problems)
            throws IOException {
        OutputPaths.checkFolders(output, tree.files().keySet(), last.files().keySet(), problems::add);
        OutputPaths.checkFolders(output, last.files().keySet(), last.files().keySet(), problems::add);
        Map<String, String> ownedByLowerCase = last.files().keySet().stream()
                .collect(Collectors.toMap(path -> path.toLowerCase(Locale.ROOT), Function.identity(), (a, b) -> a));
        SortedMap<String, byte[]> changed = new TreeMap<>();
        for (var file : tree.files().entrySet()) {
            String path = file.getKey();
            Path place = output.resolve(path);
            byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
            boolean owned = last.files().containsKey(path);
            String twin = ownedByLowerCase.get(path.toLowerCase(Locale.ROOT));
            if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                changed.put(path, content);
            } else if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS) || !(owned || isSame(place, twin))) {
                problems.add(OutputPaths.inTheWay(place));
            } else if (!owned || !holds(place, content)) {
                changed.put(path, content);
            }
        }
        return changed;
    }

    /** On a file system that ignores case, a file whose name only changed its case is still ours. */
    private boolean isSame(Path place, @Nullable String twin) throws IOException {
        return twin != null && Files.exists(output.resolve(twin)) && Files.isSameFile(place, output.resolve(twin));
    }

    private static boolean holds(Path place, byte[] content) throws IOException {
        return Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                && Files.size(place) == content.length
                && Arrays.equals(Files.readAllBytes(place), content);
    }

    private static SortedMap<String, String> hashes(SourceTree tree) {
        SortedMap<String, String> hashes = new TreeMap<>();
        tree.files().forEach((path, text) -> hashes.put(path, Sha256.of(text.getBytes(StandardCharsets.UTF_8))));
        return hashes;
    }

    private static void throwAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
    }

    private ProblemsException unusable(IOException e) {
        String cause = e instanceof FileSystemException file
                ? file.getFile() + ": "
                        + Objects.requireNonNullElse(
                                file.getReason(), e.getClass().getSimpleName())
                : String.valueOf(e.getMessage());
        return new ProblemsException(List.of(new Problem(
                output.toString(),
                "#",
                "The output folder cannot be read or written (" + cause + ").",
                "Check its permissions and the space on its disk.")));
    }
}

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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.generator.SourceTree;
import io.atlasclient.specs.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeWriterTest {
    @TempDir
    private Path folder;

    private Path output() {
        return folder.resolve("out");
    }

    private WriteSummary write(String fingerprint, Map<String, String> files) {
        return new SourceTreeWriter(output()).write(SourceTree.of(files), fingerprint);
    }

    private void put(String path, String text) throws IOException {
        Path file = output().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The content of every file by its path; the writer's own files aside. */
    private SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(output())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                found.put(output().relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        found.remove(OutputManifest.FILE);
        return found;
    }

    @Test
    void writesAllFilesIntoAFolderThatIsNotThereYet() throws IOException {
        assertThat(write("1", Map.of("a/A.java", "A\n", "b/c/B.java", "é\n"))).isEqualTo(new WriteSummary(2, 0, 0));
        assertThat(files()).isEqualTo(Map.of("a/A.java", "A\n", "b/c/B.java", "é\n"));
    }

    @Test
    void writesOnlyWhatChangedAndDeletesWhatIsGone() throws IOException {
        write("1", Map.of("a/A.java", "A", "a/B.java", "B", "old/C.java", "C"));
        FileTime longAgo = FileTime.fromMillis(1000);
        Files.setLastModifiedTime(output().resolve("a/A.java"), longAgo);

        assertThat(write("2", Map.of("a/A.java", "A", "a/B.java", "B2"))).isEqualTo(new WriteSummary(1, 1, 1));
        assertThat(files()).isEqualTo(Map.of("a/A.java", "A", "a/B.java", "B2"));
        assertThat(Files.getLastModifiedTime(output().resolve("a/A.java"))).isEqualTo(longAgo);
        assertThat(output().resolve("old")).doesNotExist();
    }

    @Test
    void isUpToDateWithTheFingerprintItWasWrittenWith() {
        write("1", Map.of("A.java", "A", "B.java", "B"));
        SourceTreeWriter writer = new SourceTreeWriter(output());
        assertThat(writer.findUpToDate("1")).contains(new WriteSummary(0, 2, 0));
        assertThat(writer.findUpToDate("2")).isEmpty();
    }

    @Test
    void isNotUpToDateOnceAFileWasEditedOrDeleted() throws IOException {
        SourceTreeWriter writer = new SourceTreeWriter(output());
        assertThat(writer.findUpToDate("1")).isEmpty();
        write("1", Map.of("A.java", "A", "B.java", "B"));
        put("A.java", "a");
        assertThat(writer.findUpToDate("1")).isEmpty();
        Files.delete(output().resolve("A.java"));
        assertThat(writer.findUpToDate("1")).isEmpty();
        assertThat(write("1", Map.of("A.java", "A", "B.java", "B"))).isEqualTo(new WriteSummary(1, 1, 0));
        assertThat(writer.findUpToDate("1")).isPresent();
    }

    @Test
    void keepsFilesOfOthers() throws IOException {
        put("a/Mine.java", "mine");
        write("1", Map.of("a/A.java", "A"));
        assertThat(write("2", Map.of())).isEqualTo(new WriteSummary(0, 0, 1));
        assertThat(files()).isEqualTo(Map.of("a/Mine.java", "mine"));
    }

    @Test
    void refusesToReplaceAFileOfOthersAndLeavesEverythingAsItWas() throws IOException {
        write("1", Map.of("a/A.java", "A"));
        put("a/B.java", "mine");
        put("c", "mine");
        assertThatThrownBy(() -> write("2", Map.of("a/A.java", "A2", "a/B.java", "B", "c/C.java", "C")))
                .isInstanceOf(ProblemsException.class)
                .hasMessage(output().resolve("a/B.java")
                        + "#: This stands where a generated file belongs, and the generator did not write it."
                        + " Move it away or choose another output folder.\n"
                        + output().resolve("c")
                        + "#: This stands where a generated file belongs, and the generator did not write it."
                        + " Move it away or choose another output folder.");
        assertThat(files()).isEqualTo(Map.of("a/A.java", "A", "a/B.java", "mine", "c", "mine"));
        assertThat(new SourceTreeWriter(output()).findUpToDate("1")).isPresent();
    }

    @Test
    void refusesPathsThatLeaveTheFolderOrThatFileSystemsForbid() {
        Map<String, String> files = new TreeMap<>();
        for (String path : new String[] {
            "../x", "/x", "a//x", "a/./x", "a\\x", "C:x", "a\u0000b", ".atlas-manifest", "x".repeat(256), "\ud800"
        }) {
            files.put(path, "");
        }
        assertThatThrownBy(() -> write("1", files))
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        e -> assertThat(e.problems())
                                .hasSize(files.size())
                                .allSatisfy(problem -> assertThat(problem.message())
                                        .startsWith("A generated file cannot have this path: ")));
        assertThat(output()).doesNotExist();
    }

    @Test
    void refusesPathsThatDifferByCaseOnly() {
        assertThatThrownBy(() -> write("1", Map.of("a/Link.java", "", "a/link.java", "")))
                .hasMessage("a/link.java#: This generated file differs from 'a/Link.java' by upper and lower case only;"
                        + " many file systems hold one of them. Rename one of the two things they are generated from.");
    }

    @Test
    void doesNotWriteThroughASymbolicLink() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createDirectories(output());
        Files.createSymbolicLink(output().resolve("a"), elsewhere);
        assertThatThrownBy(() -> write("1", Map.of("a/b/A.java", "A")))
                .hasMessage(
                        output().resolve("a") + "#: This is a symbolic link where a folder of generated files belongs;"
                                + " nothing is written through it. Delete the link or choose another output folder.");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void doesNotDeleteThroughASymbolicLink() throws IOException {
        write("1", Map.of("a/A.java", "A"));
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(output().resolve("a"), elsewhere);
        Files.createSymbolicLink(output().resolve("a"), elsewhere);
        assertThatThrownBy(() -> write("2", Map.of())).isInstanceOf(ProblemsException.class);
        assertThat(elsewhere.resolve("A.java")).hasContent("A");
    }

    @Test
    void replacesALinkInPlaceOfItsFileInsteadOfWritingThroughIt() throws IOException {
        write("1", Map.of("A.java", "A"));
        Path precious = Files.writeString(folder.resolve("precious"), "A");
        Files.delete(output().resolve("A.java"));
        Files.createSymbolicLink(output().resolve("A.java"), precious);
        write("2", Map.of("A.java", "A2"));
        assertThat(precious).hasContent("A");
        assertThat(output().resolve("A.java")).hasContent("A2").isRegularFile();
    }

    @Test
    void repairsWhatARunLeftThatDiedInTheMiddle() throws IOException {
        write("1", Map.of("a/A.java", "A", "a/Old.java", "old"));
        OutputManifest claim = OutputManifest.read(output()).claiming(Map.of("a/New.java", "0".repeat(64)));
        Files.write(output().resolve(OutputManifest.FILE), claim.toBytes());
        put("a/New.java", "half a run");
        put(OutputUpdate.STAGING + "/7", "never moved");

        assertThat(new SourceTreeWriter(output()).findUpToDate("1")).isEmpty();
        assertThat(write("2", Map.of("a/A.java", "A", "a/New.java", "new"))).isEqualTo(new WriteSummary(1, 1, 1));
        assertThat(files()).isEqualTo(Map.of("a/A.java", "A", "a/New.java", "new"));
        assertThat(new SourceTreeWriter(output()).findUpToDate("2")).isPresent();
    }

    @Test
    void tellsWhatToDoAboutADamagedManifest() throws IOException {
        put(OutputManifest.FILE, "# something else\n");
        assertThatThrownBy(() -> write("1", Map.of("A.java", "A")))
                .hasMessage(output().resolve(OutputManifest.FILE) + "#: The list of generated files is damaged."
                        + " Delete this file and the generated files beside it.");
    }

    @Test
    void ownsNoFileOutsideTheFolderWhateverTheManifestSays() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious"), "mine");
        write("1", Map.of("A.java", "A"));
        Path manifest = output().resolve(OutputManifest.FILE);
        Files.writeString(manifest, Files.readString(manifest).replace("A.java", "../precious"));
        assertThatThrownBy(() -> write("2", Map.of())).hasMessageContaining("The list of generated files is damaged.");
        assertThat(precious).exists();
    }

    @Test
    void saysWhyAFolderCannotBeWritten() throws IOException {
        Files.writeString(output(), "a file");
        assertThatThrownBy(() -> write("1", Map.of("A.java", "A")))
                .hasMessage(output() + "#: The output folder cannot be read or written (" + output()
                        + ": FileAlreadyExistsException). Check its permissions and the space on its disk.");
    }

    @Test
    void makesAFolderOfAFileThatIsNoLongerGenerated() throws IOException {
        write("1", Map.of("a", "file"));
        assertThat(write("2", Map.of("a/A.java", "A"))).isEqualTo(new WriteSummary(1, 0, 1));
        assertThat(files()).isEqualTo(Map.of("a/A.java", "A"));
        assertThat(OutputManifest.read(output()).fingerprint()).isEqualTo(Optional.of("2"));
    }
}

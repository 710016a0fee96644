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
package io.atlasclient.compatibility.input;

import static io.atlasclient.compatibility.input.TestDocument.json;
import static io.atlasclient.compatibility.input.TestDocument.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitInputsTest {
    @TempDir
    private Path folder;

    private Git git;

    @BeforeEach
    void startRepository() throws GitAPIException {
        git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
    }

    @AfterEach
    void closeRepository() {
        git.close();
    }

    @Test
    void readsAFileOfARevisionWithoutCheckout() throws GitAPIException {
        RevCommit first = commit("api/a.json", json("A"));
        commit("api/a.json", json("B"));

        SidePair pair = only("git:HEAD~1:api/a.json", "api/a.json");

        assertThat(TestDocument.title(pair.base())).isEqualTo("A");
        assertThat(TestDocument.title(pair.revision())).isEqualTo("B");
        assertThat(pair.base().label()).isEqualTo("HEAD~1:api/a.json");
        assertThat(pair.base().source())
                .isEqualTo(
                        "git:HEAD~1:api/a.json (commit %s)",
                        first.abbreviate(12).name());
        assertThat(pair.base().file()).isEqualTo("api/a.json");
    }

    @Test
    void readsWhereABranchBeganInPlaceOfItsTarget() throws GitAPIException {
        commit("a.json", json("A"));
        git.branchCreate().setName("topic").call();
        commit("a.json", json("moved on"));
        git.checkout().setName("topic").call();
        commit("b.json", json("topic"));

        assertThat(TestDocument.title(
                        only("git:merge-base(main):a.json", "git:HEAD:b.json").base()))
                .isEqualTo("A");
    }

    @Test
    void comparesTheVersionsOfAFolderWithThoseOfARevision() throws GitAPIException {
        write(folder, "specs/versions.json", "[\"2024-05-30\"]");
        commit("specs/openapi-2024-05-30.json", json("A"));
        write(folder, "specs/openapi-2024-05-30.json", json("B"));

        SidePair pair = only("git:HEAD:specs", "specs");

        assertThat(TestDocument.title(pair.base())).isEqualTo("A");
        assertThat(TestDocument.title(pair.revision())).isEqualTo("B");
    }

    @Test
    void saysWhatIsMissing() throws GitAPIException {
        commit("a.json", json("A"));

        assertThatThrownBy(() -> only("git:HEAD:b.json", "a.json"))
                .hasMessage("git:HEAD:b.json#: The revision has no such file. Check the path.");
        assertThatThrownBy(() -> only("git:origin/main:a.json", "a.json"))
                .hasMessage(
                        "git:origin/main#: There is no revision 'origin/main'. Check the name, or fetch the branch.");
        assertThatThrownBy(() -> only("git:HEAD^{:a.json", "a.json"))
                .hasMessage("git:HEAD^{#: 'HEAD^{' is no revision of git. Write it as git-rev-parse(1) says.");
    }

    @Test
    void tellsThatACloneIsShallow() throws GitAPIException, IOException {
        commit("a.json", json("A"));
        RevCommit second = commit("a.json", json("B"));
        // What 'git clone --depth 1' leaves behind.
        Files.writeString(folder.resolve(".git/shallow"), second.name() + "\n");

        assertThatThrownBy(() -> only("git:HEAD~1:a.json", "a.json"))
                .hasMessage("git:HEAD~1#: There is no revision 'HEAD~1'; this clone is shallow. Fetch the whole"
                        + " history: 'git fetch --unshallow', or 'fetch-depth: 0' of the checkout action of GitHub.");
    }

    @Test
    void needsARepository(@TempDir Path elsewhere) {
        assertThatThrownBy(() -> InputReader.read(
                        Selection.parse(List.of("git:HEAD:a.json", "a.json")), Access.local(elsewhere)))
                .hasMessageContaining(elsewhere + "#: This folder belongs to no git repository.");
    }

    private RevCommit commit(String name, String text) throws GitAPIException {
        write(folder, name, text);
        git.add().addFilepattern(".").call();
        return git.commit()
                .setMessage("A test's commit.")
                .setAuthor("Test", "test@example.org")
                .setCommitter("Test", "test@example.org")
                .setSign(false)
                .call();
    }

    private SidePair only(String... arguments) {
        return InputReader.read(Selection.parse(List.of(arguments)), Access.local(folder))
                .pairs()
                .get(0);
    }
}

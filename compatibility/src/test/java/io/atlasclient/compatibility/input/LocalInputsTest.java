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
import static io.atlasclient.compatibility.input.TestDocument.yaml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.compatibility.finding.Input;
import io.atlasclient.compatibility.finding.Mode;
import io.atlasclient.specs.Checksum;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalInputsTest {
    @TempDir
    private Path folder;

    @Test
    void readsFilesInJsonAndYaml() {
        write(folder, "old.json", json("A"));
        write(folder, "new.yaml", yaml("B"));

        SidePair pair = only("old.json", "new.yaml");

        assertThat(TestDocument.title(pair.base())).isEqualTo("A");
        assertThat(TestDocument.title(pair.revision())).isEqualTo("B");
        assertThat(pair.base().input())
                .isEqualTo(new Input(
                        "old.json", "old.json", new Checksum(json("A").getBytes(StandardCharsets.UTF_8)), null));
        assertThat(pair.base().file()).isEqualTo("old.json");
        assertThat(pair.mode()).isEqualTo(Mode.WITHIN);
    }

    @Test
    void namesFilesAsSeenFromTheFolderThatTheProgramWasStartedIn() {
        Path old = write(folder, "api/old.json", json("A"));
        write(folder, "new.json", json("B"));

        assertThat(only(old.toString(), "./new.json").base().file()).isEqualTo("api/old.json");
        assertThat(only(old.toString(), "./new.json").revision().file()).isEqualTo("new.json");
    }

    @Test
    void takesTheVersionFromTheNameOfTheFileOrTheDocument() {
        write(folder, "a/openapi-2024-05-30.json", json("A"));
        write(folder, "b.yaml", yaml("B").replace("'1'", "'2024-08-05'"));
        write(folder, "c.yaml", yaml("C").replace("'1'", "'2024-13-05'"));

        SidePair pair = only("a/openapi-2024-05-30.json", "b.yaml");

        assertThat(pair.base().version()).hasToString("2024-05-30");
        assertThat(pair.revision().version()).hasToString("2024-08-05");
        assertThat(pair.mode()).isEqualTo(Mode.ACROSS);
        assertThat(only("b.yaml", "c.yaml").revision().version()).isNull();
        assertThat(only("b.yaml", "b.yaml").mode()).isEqualTo(Mode.WITHIN);
    }

    @Test
    void readsStandardInputWhetherItIsJsonOrYaml() {
        write(folder, "old.json", json("A"));
        for (String text : List.of(json("B"), "\n " + json("B"), yaml("B"))) {
            Access access = Access.local(folder)
                    .withStandardInput(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));

            Inputs inputs = InputReader.read(Selection.parse(List.of("old.json", "-")), access);

            assertThat(TestDocument.title(inputs.pairs().get(0).revision())).isEqualTo("B");
            assertThat(inputs.pairs().get(0).revision().file()).isNull();
        }
    }

    @Test
    void tellsAllThatIsWrongAtOnceWithoutAStackTrace() throws IOException {
        Files.createDirectory(folder.resolve("folder"));

        assertThatThrownBy(() -> only("missing.json", "folder")).hasMessage("""
                        folder#: This is a folder. Name a file.
                        missing.json#: There is no such file. Check the name.""");
    }

    @Test
    void comparesEachVersionOfAFolderWithEachNewerOne() {
        versions("specs", "[\"2024-08-05\", \"2023-02-01\", \"2024-05-30\", \"preview\", \"2026-01-01.upcoming\"]");
        write(folder, "specs/openapi-2023-02-01.json", json("A"));
        write(folder, "specs/openapi-2024-05-30.yaml", yaml("B"));
        write(folder, "specs/openapi-2024-08-05.json", json("C"));

        assertThat(read("specs").pairs())
                .extracting(pair -> TestDocument.title(pair.base()) + TestDocument.title(pair.revision()))
                .containsExactly("AB", "AC", "BC");
        assertThat(read("specs").pairs()).allMatch(pair -> pair.mode() == Mode.ACROSS);
    }

    @Test
    void comparesTheVersionsOfTwoFoldersAndTellsWhichAreInOneOnly() {
        versions("old", "[\"2023-02-01\", \"2024-05-30\"]");
        versions("new", "[\"2024-05-30\", \"2024-08-05\"]");
        write(folder, "old/openapi-2024-05-30.json", json("A"));
        write(folder, "new/openapi-2024-05-30.json", json("B"));

        Inputs inputs = read("old", "new");

        assertThat(inputs.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.base().label()).isEqualTo("2024-05-30 in old");
            assertThat(pair.revision().file()).isEqualTo("new/openapi-2024-05-30.json");
            assertThat(pair.mode()).isEqualTo(Mode.WITHIN);
        });
        assertThat(inputs.notes())
                .containsExactly(
                        "Version 2023-02-01 is only in old and was not compared.",
                        "Version 2024-08-05 is only in new and was not compared.");
    }

    @Test
    void aFolderOfOneVersionIsNotTakenForNoChange() {
        versions("specs", "[\"2023-02-01\"]");

        assertThatThrownBy(() -> read("specs"))
                .hasMessage("specs#: There is no earlier version to compare with. Name two documents, or a folder with"
                        + " several versions.");
    }

    @Test
    void readsOpenApi31() {
        write(folder, "old.yaml", yaml("A"));
        write(folder, "new.yaml", yaml("B").replace("3.0.1", "3.1.0"));

        assertThat(TestDocument.title(only("old.yaml", "new.yaml").revision())).isEqualTo("B");
    }

    @Test
    void oneFileIsNotTakenForNoChange() {
        write(folder, "only.json", json("A"));

        assertThatThrownBy(() -> read("only.json"))
                .hasMessage("only.json#: One document alone cannot be compared. Name two documents, or a folder with"
                        + " several versions.");
    }

    @Test
    void readsTheCatalogStepByStepAndAltogether() {
        assertThat(read("..").pairs())
                .extracting(pair -> pair.base().label() + " " + pair.revision().label())
                .containsExactly("2023-02-01 2024-05-30", "2024-05-30 2024-08-05", "2024-08-05 2025-03-12");
        assertThat(read("2024-05-30..2025-03-12").pairs()).hasSize(2);
        assertThat(read("all").pairs()).hasSize(6);
        assertThat(only("2024-05-30", "2025-03-12").base().source())
                .isEqualTo("version 2024-05-30 of the catalog, bundled");
        assertThatThrownBy(() -> read("2022-01-01.."))
                .hasMessageContaining("There is no version 2022-01-01 of the API.");
    }

    private void versions(String name, String list) {
        write(folder, name + "/versions.json", list);
    }

    private SidePair only(String... arguments) {
        return read(arguments).pairs().get(0);
    }

    private Inputs read(String... arguments) {
        return InputReader.read(Selection.parse(List.of(arguments)), Access.local(folder));
    }
}

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
package io.atlasclient.specs.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.SpecDocument;
import io.atlasclient.specs.SpecFile;
import io.atlasclient.specs.SpecProgress;
import io.atlasclient.specs.SpecSource;
import io.atlasclient.specs.TestDocuments;
import io.atlasclient.specs.catalog.Catalog;
import io.atlasclient.specs.catalog.Pin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecLoaderTest {
    private static final ApiVersion OLD = ApiVersion.parse("2024-01-31");
    private static final ApiVersion NEW = ApiVersion.parse("2025-01-31");
    private static final Pin PIN = new Pin("0".repeat(64), 1);
    private static final Catalog CATALOG = new Catalog(
            "https://a.example/{revision}/{version}",
            "main",
            new TreeMap<>(Map.of(OLD, PIN, NEW, PIN)),
            new TreeSet<>());

    @TempDir
    private Path folder;

    @Test
    void readsJsonAndYamlOfAFolderWhateverThePins() throws IOException {
        Files.write(folder.resolve("openapi-2024-01-31.json"), TestDocuments.json("old"));
        Files.writeString(
                folder.resolve("openapi-2025-01-31.yaml"),
                "openapi: 3.0.1\ninfo: {title: new, version: '1'}\npaths: {}\n");
        assertThat(load(NEW, OLD))
                .extracting(SpecDocument::name)
                .containsExactly("openapi-2024-01-31.json", "openapi-2025-01-31.yaml");
    }

    @Test
    void tellsAboutEachDocument() throws IOException {
        Files.write(folder.resolve("openapi-2024-01-31.json"), TestDocuments.json("old"));
        Files.write(folder.resolve("openapi-2025-01-31.json"), TestDocuments.json("new"));
        Queue<String> steps = new ConcurrentLinkedQueue<>();
        LoadOptions options = LoadOptions.defaults().withProgress(steps::add);
        SpecLoader.load(CATALOG, new SpecSource.Folder(folder), List.of(OLD, NEW), options);
        assertThat(steps)
                .containsExactlyInAnyOrder(
                        "Parsing openapi-2024-01-31.json (0.0 MB)", "Parsing openapi-2025-01-31.json (0.0 MB)");
    }

    @Test
    void findsFirstAndParsesLater() throws IOException {
        Files.write(folder.resolve("openapi-2024-01-31.json"), TestDocuments.json("old"));
        List<SpecFile> files = SpecLoader.find(CATALOG, new SpecSource.Folder(folder), List.of(OLD));
        assertThat(files).extracting(SpecFile::bytes).containsExactly(TestDocuments.json("old"));
        assertThat(SpecLoader.parse(files, SpecProgress.NONE))
                .extracting(document -> document.openApi().getInfo().getTitle())
                .containsExactly("old");
    }

    @Test
    void reportsTheProblemsOfAllDocuments() throws IOException {
        Files.writeString(folder.resolve("openapi-2024-01-31.json"), "[]");
        assertThatThrownBy(() -> load(OLD, NEW))
                .isInstanceOf(ProblemsException.class)
                .hasMessage(
                        folder + "#: The folder has no document of version 2025-01-31. Put openapi-2025-01-31.json or"
                                + " .yaml there, or use another specs source.\n"
                                + "openapi-2024-01-31.json#: The document is not an object. Give an OpenAPI 3.0 document.");
    }

    @Test
    void doesNotChooseBetweenTwoDocumentsOfOneVersion() throws IOException {
        Files.write(folder.resolve("openapi-2024-01-31.json"), TestDocuments.json("old"));
        Files.writeString(folder.resolve("openapi-2024-01-31.yaml"), "openapi: 3.0.1");
        assertThatThrownBy(() -> load(OLD))
                .hasMessage(folder + "#: The folder has two documents of version 2024-01-31, JSON and YAML. Remove one"
                        + " of them.");
    }

    @Test
    void reportsAFolderThatIsNone() {
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> SpecLoader.load(CATALOG, new SpecSource.Folder(missing), List.of(OLD)))
                .hasMessage(missing + "#: The specs source is not a folder. Name a folder that is there.");
    }

    @Test
    void reportsAVersionThatIsNotBundled() {
        assertThatThrownBy(() -> SpecLoader.load(CATALOG, new SpecSource.Bundled(), List.of(OLD)))
                .hasMessage(
                        "bundled#: The library has no document of version 2024-01-31. Put openapi-2024-01-31.json or"
                                + " .yaml there, or use another specs source.");
    }

    @Test
    void reportsAVersionThatIsUnknown() {
        assertThatThrownBy(() -> load(OLD, ApiVersion.parse("1999-12-31")))
                .isInstanceOf(ProblemsException.class)
                .hasMessage(
                        "catalog.yaml#/versions: There is no version 1999-12-31 of the API. Ask for one of 2024-01-31,"
                                + " 2025-01-31, or add an entry to the catalog.");
    }

    private List<SpecDocument> load(ApiVersion... versions) {
        return SpecLoader.load(CATALOG, new SpecSource.Folder(folder), List.of(versions));
    }
}

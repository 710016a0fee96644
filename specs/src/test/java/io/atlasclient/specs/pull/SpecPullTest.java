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
package io.atlasclient.specs.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.specs.Sha256;
import io.atlasclient.specs.SpecProgress;
import io.atlasclient.specs.SpecSource;
import io.atlasclient.specs.TestDocuments;
import io.atlasclient.specs.catalog.Catalog;
import io.atlasclient.specs.load.LoadOptions;
import io.atlasclient.specs.store.StoreOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecPullTest {
    private static final byte[] OLD = TestDocuments.json("old");
    private static final byte[] NEW = TestDocuments.json("new, and longer");

    @TempDir
    private Path folder;

    private SpecServer server;
    private Path catalogFile;
    private LoadOptions options;

    @BeforeEach
    void serveBothVersions() throws IOException {
        server = new SpecServer();
        server.serve("/openapi-2024-01-31.json", OLD);
        server.serve("/openapi-2025-01-31.json", NEW);
        server.serve("/abc/openapi-2024-01-31.json", OLD);
        server.serve("/abc/openapi-2025-01-31.json", NEW);
        catalogFile = folder.resolve("catalog.yaml");
        writeCatalog("abc", OLD, NEW);
        options = new LoadOptions(StoreOptions.in(folder.resolve("store")), SpecProgress.NONE);
    }

    @AfterEach
    void stopServing() {
        server.close();
    }

    @Test
    void tellsWhatItGot() {
        assertThat(pull(server.source()))
                .extracting(PulledSpec::toString)
                .containsExactly(
                        "2024-01-31: 2 operations, 1 schemas, " + OLD.length + " bytes, sha256 " + Sha256.of(OLD)
                                + ", unchanged",
                        "2025-01-31: 2 operations, 1 schemas, " + NEW.length + " bytes, sha256 " + Sha256.of(NEW)
                                + ", unchanged");
    }

    @Test
    void fetchesADocumentOnce() {
        pull(server.source());
        pull(new SpecSource.Upstream());
        assertThat(server.requests()).isEqualTo(2);
    }

    @Test
    void fetchesOnlyWhatTheStoreLacks() throws IOException {
        pull(server.source());
        Files.delete(folder.resolve("store").resolve(Sha256.of(NEW)));
        pull(server.source());
        assertThat(server.requests()).isEqualTo(3);
    }

    @Test
    void takesUpstreamDocumentsFromThePinnedRevision() {
        assertThat(pull(new SpecSource.Upstream())).hasSize(2);
    }

    @Test
    void followsARedirect() throws IOException {
        server.on("/abc/openapi-2024-01-31.json", exchange -> {
            exchange.getResponseHeaders().add("Location", "../openapi-2024-01-31.json");
            exchange.sendResponseHeaders(302, -1);
        });
        assertThat(pull(new SpecSource.Upstream())).hasSize(2);
    }

    @Test
    void readsAFolderInPlaceAndTellsWhatChanged() throws IOException {
        Path mirror = Files.createDirectory(folder.resolve("mirror"));
        Files.write(mirror.resolve("openapi-2024-01-31.json"), OLD);
        Files.write(mirror.resolve("openapi-2025-01-31.json"), OLD);
        assertThat(pull(new SpecSource.Folder(mirror)))
                .extracting(PulledSpec::changed)
                .containsExactly(false, true);
        assertThat(folder.resolve("store")).doesNotExist();
    }

    @Test
    void pinsWhatItGotIfAsked() throws IOException {
        writeCatalog("abc", NEW, NEW);
        server.serve("/def/openapi-2024-01-31.json", OLD);
        server.serve("/def/openapi-2025-01-31.json", NEW);
        List<PulledSpec> pulled = SpecPull.update(catalogFile, "def", new SpecSource.Upstream(), options);
        assertThat(pulled).extracting(PulledSpec::changed).containsExactly(true, false);
        assertThat(catalogFile).hasContent(catalog("def", OLD, NEW));
        pull(new SpecSource.Upstream());
        assertThat(server.requests()).isEqualTo(2);
    }

    @Test
    void pinsNothingIfOneDocumentIsWrong() throws IOException {
        writeCatalog("abc", NEW, NEW);
        server.serve("/openapi-2024-01-31.json", OLD);
        server.serve("/openapi-2025-01-31.json", TestDocuments.utf8("[]"));
        assertThatThrownBy(() -> SpecPull.update(catalogFile, "def", server.source(), options))
                .hasMessage(server.url("/openapi-2025-01-31.json")
                        + "#: Version 2025-01-31 cannot be used. The document is not an object. Give an OpenAPI 3.0"
                        + " document.");
        assertThat(catalogFile).hasContent(catalog("abc", NEW, NEW));
        assertThat(folder.resolve("store")).isDirectoryNotContaining(file -> !file.endsWith(".lock"));
    }

    private List<PulledSpec> pull(SpecSource source) {
        return SpecPull.pull(Catalog.read(catalogFile), source, options);
    }

    private void writeCatalog(String revision, byte[] old, byte[] latest) throws IOException {
        Files.writeString(catalogFile, catalog(revision, old, latest));
    }

    private String catalog(String revision, byte[] old, byte[] latest) {
        return """
                upstream: %s/{revision}/openapi-{version}.json
                revision: %s
                versions:
                  - version: 2024-01-31
                    sha256: %s
                    size: %d
                  - version: 2025-01-31
                    sha256: %s
                    size: %d
                versionSpecificSchemas: []
                """.formatted(server.url(""), revision, Sha256.of(old), old.length, Sha256.of(latest), latest.length);
    }
}

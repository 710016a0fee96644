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
package io.atlasclient.specs.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {
    private static final String CATALOG = """
            # Kept.
            upstream: https://a.example/{revision}/openapi-{version}.json
            revision: abc # kept, too

            versions:
              - version: 2024-01-31
                sha256: %s
                size: 7
              - {version: 2025-01-31,
                 sha256: '%s', # kept
                 size: 8}
            versionSpecificSchemas: [B, A]
            """;

    @TempDir
    private Path folder;

    @Test
    void ofThisLibraryIsInOrder() {
        Catalog catalog = Catalog.load();
        assertThat(catalog.versions()).isSorted().isNotEmpty();
        assertThat(catalog.url(catalog.pins().lastKey()))
                .hasHost("raw.githubusercontent.com")
                .hasPath("/mongodb/openapi/" + catalog.revision() + "/openapi/v2/openapi-"
                        + catalog.pins().lastKey() + ".json");
    }

    @Test
    void isReadFromAFile() throws IOException {
        Catalog catalog = Catalog.read(file(CATALOG.formatted("a".repeat(64), "b".repeat(64))));
        assertThat(catalog.pins())
                .containsEntry(ApiVersion.parse("2024-01-31"), new Pin("a".repeat(64), 7))
                .containsEntry(ApiVersion.parse("2025-01-31"), new Pin("b".repeat(64), 8))
                .hasSize(2);
        assertThat(catalog.versionSpecificSchemas()).containsExactly("A", "B");
        assertThat(catalog.withRevision("def").url(ApiVersion.parse("2024-01-31")))
                .hasToString("https://a.example/def/openapi-2024-01-31.json");
    }

    @Test
    void reportsAllThatIsWrongWithIt() throws IOException {
        Path file = file("""
                upstream: https://a.example/{version}
                revision: a b
                versions:
                  - {version: soon, sha256: xyz, size: 0, other: 1}
                  - {version: 2024-01-31, sha256: %1$s, size: 1}
                  - {version: 2024-01-31, sha256: %1$s, size: 1}
                more: 1
                """.formatted("a".repeat(64)));
        assertThatThrownBy(() -> Catalog.read(file))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                        %1$s#: A catalog has no 'more' here. Remove it or correct its name.
                        %1$s#/revision: This is missing or not what it should be. Write a commit, tag or branch.
                        %1$s#/upstream: This is missing or not what it should be. Write an http or https URL with \
                        {revision} and {version}.
                        %1$s#/versionSpecificSchemas: This is missing or not what it should be. Write a list of schema \
                        names, [] if there are none.
                        %1$s#/versions/0: A catalog has no 'other' here. Remove it or correct its name.
                        %1$s#/versions/0/sha256: This is missing or not what it should be. Write 64 lower-case \
                        hexadecimal digits.
                        %1$s#/versions/0/size: This is missing or not what it should be. Write a number of bytes.
                        %1$s#/versions/0/version: This is missing or not what it should be. Write a date such as \
                        2024-01-31.
                        %1$s#/versions/2/version: Version 2024-01-31 appears a second time. Keep one of the entries.""".formatted(file));
    }

    @Test
    void reportsAFileThatIsNotThere() {
        Path file = folder.resolve("none.yaml");
        assertThatThrownBy(() -> Catalog.read(file))
                .hasMessage(file + "#: The catalog cannot be read. Name a catalog.yaml that is there.");
    }

    @Test
    void refusesARevisionThatCannotBeOne() {
        assertThatThrownBy(() -> Catalog.load().withRevision("a b"))
                .hasMessage("revision 'a b'#: This cannot be the name of a revision. Use a commit, tag or branch of"
                        + " MongoDB's repository.");
    }

    @Test
    void takesNewPinsAndKeepsTheRest() throws IOException {
        Path file = file(CATALOG.formatted("a".repeat(64), "b".repeat(64)));
        CatalogFile.rewrite(file, "def", Map.of(ApiVersion.parse("2025-01-31"), new Pin("c".repeat(64), 99)));
        assertThat(file)
                .hasContent(CATALOG.formatted("a".repeat(64), "@")
                        .replace("revision: abc", "revision: def")
                        .replace("'@'", "c".repeat(64))
                        .replace("size: 8", "size: 99"));
        assertThat(folder).isDirectoryContaining(path -> path.equals(file)).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void keepsItsLineEndings() throws IOException {
        String windows = CATALOG.formatted("a".repeat(64), "b".repeat(64)).replace("\n", "\r\n");
        Path file = file(windows);
        CatalogFile.rewrite(file, "def", Map.of());
        assertThat(Files.readString(file)).isEqualTo(windows.replace("revision: abc", "revision: def"));
    }

    @Test
    void staysAsItIsIfNewPinsHaveNoLineOfTheirOwn() throws IOException {
        String text = CATALOG.formatted("a".repeat(64), "b".repeat(64)).replace("revision: abc", "revision:\n  abc");
        Path file = file(text);
        assertThatThrownBy(() -> CatalogFile.rewrite(file, "def", Map.of()))
                .hasMessage(file + "#/revision: This does not stand on a line of its own. Write one member a line.");
        assertThat(file).hasContent(text);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("catalog.yaml"), text);
    }
}

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
package io.atlasclient.compatibility.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFilesTest {
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void areInTheirPlacesOnlyWhenAllAreThere() throws IOException {
        Files.writeString(folder.resolve("a"), "old");
        try (OutputFiles files = new OutputFiles(folder)) {
            files.add("a", NEW);
            files.add("b/c", NEW);
            assertThat(folder.resolve("a")).hasContent("old");
            assertThat(folder.resolve("b/c")).doesNotExist();
            files.commit();
        }
        assertThat(folder.resolve("a")).hasContent("new");
        assertThat(folder.resolve("b/c")).hasContent("new");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void leaveNothingBehindIfOneCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("a"), "old");
        assertThatThrownBy(() -> {
                    try (OutputFiles files = new OutputFiles(folder)) {
                        files.add("a", NEW);
                        files.add("a/b", NEW);
                        files.commit();
                    }
                })
                .hasMessage("a/b#: The file cannot be written. Name a file that can be written.");
        assertThat(folder.resolve("a")).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("a");
    }

    @Test
    void replaceWhatALinkLeadsToAndNotTheLink() throws IOException {
        Path real = Files.writeString(folder.resolve("real"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);

        OutputFiles.write(folder, "link", NEW);
        assertThat(link).isSymbolicLink().hasContent("new");
        assertThat(real).hasContent("new");
    }

    @Test
    void refuseAFolder() {
        assertThatThrownBy(() -> OutputFiles.write(folder, ".", NEW))
                .hasMessage(".#: The file cannot be written. Name a file that can be written.");
    }
}

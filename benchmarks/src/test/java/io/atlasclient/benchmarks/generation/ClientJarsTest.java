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
package io.atlasclient.benchmarks.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientJarsTest {
    @TempDir
    private Path modules;

    @Test
    void countsTheClassesOfEveryPublishedModule() throws IOException {
        Path model = jar("model/target/model-1.jar", "a/A.class", "a/A$B.class", "a/notes.txt");
        Path version = jar("version/target/version-1.jar", "b/B.class");

        assertThat(ClientJars.count(modules)).isEqualTo(new ClientJars(2, Files.size(model) + Files.size(version), 3));
    }

    @Test
    void leavesOutWhatUsersDoNotRun() throws IOException {
        jar("model/target/model-1-sources.jar", "a/A.class");
        jar("model/target/model-1-tests.jar", "a/A.class");
        jar("model/target/it/other.jar", "a/A.class");
        jar("conformance/target/conformance-1.jar", "a/A.class");

        assertThat(ClientJars.count(modules)).isEqualTo(new ClientJars(0, 0, 0));
    }

    private Path jar(String path, String... entries) throws IOException {
        Path file = modules.resolve(path);
        Files.createDirectories(file.getParent());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
            }
        }
        return file;
    }
}

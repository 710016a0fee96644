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
package io.atlasclient.specs.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.specs.Sha256;
import io.atlasclient.specs.TestDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecStoreTest {
    private static final byte[] DOCUMENT = TestDocuments.utf8("a document");
    private static final byte[] OTHER = TestDocuments.utf8("another document");

    @TempDir
    private Path folder;

    @Test
    void givesBackWhatItKeeps() throws PullFailure {
        SpecStore store = new SpecStore(folder);
        store.add(List.of(DOCUMENT, OTHER));
        assertThat(store.find(Sha256.of(DOCUMENT))).contains(DOCUMENT);
        assertThat(store.find(Sha256.of(OTHER))).contains(OTHER);
        assertThat(folder).isDirectoryNotContaining("glob:**/.new-*");
    }

    @Test
    void doesNotTrustAFileThatChanged() throws IOException, PullFailure {
        SpecStore store = new SpecStore(folder);
        store.add(List.of(DOCUMENT));
        Files.write(folder.resolve(Sha256.of(DOCUMENT)), OTHER);
        assertThat(store.find(Sha256.of(DOCUMENT))).isEmpty();
        store.add(List.of(DOCUMENT));
        assertThat(store.find(Sha256.of(DOCUMENT))).contains(DOCUMENT);
    }

    @Test
    void keepsAllOrNone() throws IOException {
        Files.createDirectories(folder.resolve(Sha256.of(OTHER)).resolve("in the way"));
        SpecStore store = new SpecStore(folder);
        assertThatThrownBy(() -> store.add(List.of(DOCUMENT, OTHER)))
                .isInstanceOf(PullFailure.class)
                .hasMessage("the store " + folder + " cannot be written");
        assertThat(folder).isDirectoryContaining(file -> file.endsWith(Sha256.of(OTHER)));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void isLockedByOnePullAtATime() throws PullFailure {
        SpecStore store = new SpecStore(folder.resolve("new"));
        StoreLock lock = store.lock(Duration.ZERO);
        assertThatThrownBy(() -> store.lock(Duration.ZERO))
                .isInstanceOf(PullFailure.class)
                .hasMessage("another pull into " + folder.resolve("new") + " is under way");
        lock.release();
        store.lock(Duration.ZERO).release();
    }
}

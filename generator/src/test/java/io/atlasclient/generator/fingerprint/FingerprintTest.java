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
package io.atlasclient.generator.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.specs.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
    @TempDir
    private Path folder;

    @Test
    void dependsOnTheValuesAndNotOnTheirOrder() {
        Fingerprint one = Fingerprint.empty().with("a", "1").with("b", true);
        Fingerprint same = Fingerprint.empty().with("b", true).with("a", "1");
        assertThat(one.digest()).isEqualTo(same.digest()).matches("[0-9a-f]{64}");
        assertThat(one.with("a", "2").digest()).isNotEqualTo(one.digest());
    }

    @Test
    void doesNotConfuseWhereALabelEndsAndAValueStarts() {
        assertThat(Fingerprint.empty().with("ab", "c").digest())
                .isNotEqualTo(Fingerprint.empty().with("a", "bc").digest());
        assertThat(Fingerprint.empty().with("a", "1b2").digest())
                .isNotEqualTo(Fingerprint.empty().with("a", "1").with("b", "2").digest());
    }

    @Test
    void seesEveryFileOfAFolder() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("a"), "A");
        Files.writeString(folder.resolve("b/c"), "C");
        assertThat(FileHashes.of(folder)).isEqualTo(Map.of("a", sha("A"), "b/c", sha("C")));
        assertThat(FileHashes.of(folder.resolve("a"))).isEqualTo(Map.of("", sha("A")));
    }

    @Test
    void namesAFileThatIsNotThere() {
        assertThatThrownBy(() -> FileHashes.of(folder.resolve("none")))
                .hasMessage(
                        folder.resolve("none")
                                + "#: This cannot be read (NoSuchFileException). Name a file or folder that exists and can be read.");
    }

    private static String sha(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}

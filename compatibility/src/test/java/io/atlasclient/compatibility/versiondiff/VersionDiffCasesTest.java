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
package io.atlasclient.compatibility.versiondiff;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.compatibility.Documents;
import io.atlasclient.compatibility.finding.Mode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small documents of our own, so that the format is guarded where the published answer is not at hand. */
class VersionDiffCasesTest {
    private static final Path CASES = Path.of("src/test/resources/version-diffs");

    /** The case of one version at two points in time; the others are of two versions. */
    private static final Path ONE_VERSION = CASES.resolve("one-version");

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_version_diff_is_what_it_was(Path folder) throws IOException {
        String written = written(folder, "base.yaml", "revision.yaml");
        Path expected = folder.resolve("expected.json");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, written);
        }
        assertThat(written).isEqualTo(Files.readString(expected)).isNotEqualTo("[]\n");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_document_and_itself_do_not_differ(Path folder) throws IOException {
        assertThat(written(folder, "base.yaml", "base.yaml")).isEqualTo("[]\n");
    }

    private static String written(Path folder, String base, String revision) throws IOException {
        VersionDiff diff = VersionDiffs.between(
                Documents.yaml(Files.readString(folder.resolve(base))),
                Documents.yaml(Files.readString(folder.resolve(revision))),
                folder.equals(ONE_VERSION) ? Mode.WITHIN : Mode.ACROSS,
                LocalDate.of(2025, 6, 5));
        return new String(VersionDiffWriter.write(diff), StandardCharsets.UTF_8);
    }
}

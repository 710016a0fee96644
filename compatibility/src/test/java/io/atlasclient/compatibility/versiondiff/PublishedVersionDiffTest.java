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
import io.atlasclient.specs.SpecDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The published answer stands beside the repository, where there is one; it must not be copied into it. */
class PublishedVersionDiffTest {
    private static final Path SHARED = Documents.shared();

    static boolean isShared() {
        return Files.isDirectory(SHARED);
    }

    @Test
    @EnabledIf("isShared")
    void the_diff_of_two_real_versions_is_that_of_the_publisher() throws IOException {
        List<SpecDocument> june = Documents.all().get("2025-06-05");
        VersionDiff diff = VersionDiffs.between(june.get(1), june.get(2), Mode.ACROSS, LocalDate.of(2025, 6, 5));
        String published =
                Files.readString(SHARED.resolve("compatibility/mongodb-version-diff_2024-05-30_2024-08-05.json"));
        assertThat(new String(VersionDiffWriter.write(diff), StandardCharsets.UTF_8))
                .isEqualTo(published);
    }
}

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
package io.atlasclient.benchmarks.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
    @TempDir
    private Path folder;

    @Test
    void reportsAreTheMarkdownOfAFolderInOrder() throws IOException {
        Path second = write("b.md", "2");
        Path first = write("a.md", "1");
        write("a.log", "log");

        assertThat(Reports.in(folder)).containsExactly(first, second);
    }

    @Test
    void aFolderThatNobodyMadeHoldsNoReports() throws IOException {
        assertThat(Reports.in(folder.resolve("missing"))).isEmpty();
    }

    @Test
    void aReportThatIsMissingEndsTheBenchmark() {
        assertThatThrownBy(() -> Reports.require(List.of(folder.resolve("a.md")), 10))
                .isInstanceOf(IOException.class)
                .hasMessage("a.md has 0 bytes and is no report.");
    }

    @Test
    void aReportThatSaysNothingEndsTheBenchmark() throws IOException {
        Path full = write("full.md", "0123456789");
        Path empty = write("empty.md", "012345678");

        Reports.require(List.of(full), 10);
        assertThatThrownBy(() -> Reports.require(List.of(full, empty), 10))
                .isInstanceOf(IOException.class)
                .hasMessage("empty.md has 9 bytes and is no report.");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}

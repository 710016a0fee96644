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
package io.atlasclient.compatibility.report;

import io.atlasclient.compatibility.finding.Report;
import io.atlasclient.compatibility.report.view.RenderOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One folder of {@code src/test/resources/reports}: {@code report.yaml} is what {@link ReportReader} reads, {@code expected}
 * what the outputs must be.
 *
 * @param folder the folder
 */
record ReportCase(Path folder) {
    private static final Path ROOT = Path.of("src", "test", "resources", "reports");

    /** Returns all cases, sorted by name. */
    static List<ReportCase> all() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(ReportCase::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the case of a name. */
    static ReportCase named(String name) {
        return new ReportCase(ROOT.resolve(name));
    }

    Report report() {
        return ReportReader.report(folder.resolve("report.yaml"));
    }

    RenderOptions options() {
        return ReportReader.options(folder.resolve("report.yaml"));
    }

    /** Returns all outputs by the name of their files. */
    Map<String, String> render() {
        Map<String, String> outputs = new TreeMap<>();
        Report report = report();
        for (ReportFormat format : ReportFormat.values()) {
            outputs.put(format.fileName(), format.render(report, options()));
        }
        return outputs;
    }

    Map<String, String> expected() {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> list = Files.list(folder.resolve("expected"))) {
            for (Path file : list.toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** With {@code -Dgolden.update=true}, what is written now becomes what is expected. */
    void rewriteIfAsked() {
        if (!Boolean.getBoolean("golden.update")) {
            return;
        }
        Path expected = folder.resolve("expected");
        try {
            Files.createDirectories(expected);
            for (String old : expected().keySet()) {
                Files.delete(expected.resolve(old));
            }
            for (Map.Entry<String, String> output : render().entrySet()) {
                Files.writeString(expected.resolve(output.getKey()), output.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return String.valueOf(folder.getFileName());
    }
}

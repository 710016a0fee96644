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

import io.atlasclient.compatibility.report.ReportFormat;
import io.atlasclient.compatibility.report.view.RenderOptions;
import io.atlasclient.compatibility.versiondiff.VersionDiff;
import io.atlasclient.compatibility.versiondiff.VersionDiffWriter;
import io.atlasclient.compatibility.versiondiff.VersionDiffs;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a comparison is written. */
public sealed interface OutputFormat {

    /** Returns the format's name, as users write it. */
    String name();

    /** Returns what the name of a file in this format ends in. */
    String fileName();

    /** Returns whether several comparisons can follow each other in one text. */
    boolean isSequential();

    /**
     * Writes a comparison.
     *
     * @param comparison what to write
     * @param options what is needed beside it
     */
    byte[] write(Comparison comparison, RenderOptions options);

    /**
     * A view of the report.
     *
     * @param format the view
     */
    record View(ReportFormat format) implements OutputFormat {
        @Override
        public String name() {
            return format.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String fileName() {
            return format.fileName();
        }

        @Override
        public boolean isSequential() {
            return switch (format) {
                case TEXT, LINE, MARKDOWN, SUMMARY, GITHUB -> true;
                default -> false;
            };
        }

        @Override
        public byte[] write(Comparison comparison, RenderOptions options) {
            return format.render(comparison.report(), options.withTexts(comparison.texts()))
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    /** What MongoDB would publish for the two documents; judged by the preset {@code mongodb}, whatever the policy. */
    record VersionDiffFile() implements OutputFormat {
        @Override
        public String name() {
            return "mongodb";
        }

        @Override
        public String fileName() {
            return "version-diff.json";
        }

        @Override
        public boolean isSequential() {
            return false;
        }

        @Override
        public byte[] write(Comparison comparison, RenderOptions options) {
            VersionDiff diff = VersionDiffs.between(
                    comparison.sides().base().api(),
                    comparison.sides().revision().api(),
                    comparison.sides().mode(),
                    comparison.report().today());
            return VersionDiffWriter.write(diff);
        }
    }

    /** Returns all formats. */
    static List<OutputFormat> all() {
        return Stream.concat(
                        Arrays.stream(ReportFormat.values()).<OutputFormat>map(View::new),
                        Stream.of(new VersionDiffFile()))
                .toList();
    }

    /**
     * Finds a format by its name.
     *
     * @param name its name
     * @throws ProblemsException if there is none of that name
     */
    static OutputFormat parse(String name) {
        return all().stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemsException(List.of(new Problem(
                        "format '" + name + "'",
                        "#",
                        "There is no such format.",
                        "Use one of "
                                + String.join(
                                        ", ",
                                        all().stream().map(OutputFormat::name).toList()) + "."))));
    }
}

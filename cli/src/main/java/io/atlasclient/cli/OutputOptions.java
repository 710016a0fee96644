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
package io.atlasclient.cli;

import io.atlasclient.compatibility.report.CatalogueDescriptions;
import io.atlasclient.compatibility.report.view.Links;
import io.atlasclient.compatibility.report.view.RenderOptions;
import io.atlasclient.compatibility.report.view.Terminal;
import io.atlasclient.compatibility.report.view.Threshold;
import io.atlasclient.compatibility.run.OutputFormat;
import io.atlasclient.compatibility.run.OutputTarget;
import io.atlasclient.compatibility.run.ToolVersion;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is written, and where to. */
final class OutputOptions {
    private static final int WIDTH = 100;

    @Option(
            names = {"-f", "--format"},
            completionCandidates = Candidates.OfFormat.class,
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "What is written to standard output: text (the default), line, markdown, summary, html, json,"
                    + " sarif, github, junit, gitlab or mongodb.")
    private String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT=FILE",
            description = "A file to write; may be repeated. {pair} in its name stands for the versions compared, and a"
                    + " folder, which ends in /, gets a file for each pair.")
    private List<String> outputs = List.of();

    @Option(names = "--repo-url", paramLabel = "URL", description = "The repository that links lead to, with --sha.")
    private @Nullable String repository;

    @Option(names = "--sha", paramLabel = "COMMIT", description = "The commit that links lead to, with --repo-url.")
    private @Nullable String commit;

    @Option(names = "--rules-url", paramLabel = "URL", description = "The page that explains the rules.")
    private @Nullable String rules;

    @Option(names = "--report-url", paramLabel = "URL", description = "Where the report without cuts is.")
    private @Nullable String report;

    @Option(
            names = "--comment-key",
            paramLabel = "KEY",
            defaultValue = "default",
            description = "Tells the comments of several checks in one pull request apart.")
    private String key;

    @Option(
            names = "--color",
            completionCandidates = Candidates.OfColor.class,
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Whether text has colours: auto (the default), always or never.")
    private String color;

    OutputFormat format() {
        return OutputFormat.parse(format);
    }

    List<OutputTarget> targets() {
        return outputs.stream().map(OutputTarget::parse).toList();
    }

    /** Returns options for files. */
    RenderOptions rendering(Threshold threshold) {
        try {
            return RenderOptions.of(ToolVersion.get())
                    .withThreshold(threshold)
                    .withRules(new CatalogueDescriptions())
                    .withLinks(new Links(repository, commit, rules, report))
                    .withCommentKey(key);
        } catch (IllegalArgumentException e) {
            throw new ProblemsException(List.of(new Problem(
                    "option --comment-key",
                    "#",
                    "This cannot tell comments apart.",
                    "Use letters, digits, '_' and '.'.")));
        }
    }

    /** Returns what the terminal can show. */
    Terminal terminal(Console console) {
        boolean colour = switch (color) {
            case "always" -> true;
            case "never" -> false;
            case "auto" ->
                console.interactive()
                        && !console.environment().containsKey("NO_COLOR")
                        && !"dumb".equals(console.environment().get("TERM"));
            default ->
                throw new ProblemsException(List.of(new Problem(
                        "option --color", "#", "There is no '" + color + "'.", "Use auto, always or never.")));
        };
        return new Terminal(colour, width(console));
    }

    private static int width(Console console) {
        String columns = console.environment().getOrDefault("COLUMNS", "");
        return columns.matches("[1-9]\\d{0,3}") ? Integer.parseInt(columns) : WIDTH;
    }
}

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

import io.atlasclient.compatibility.run.ExitCode;
import io.atlasclient.generator.AtlasGenerator;
import io.atlasclient.generator.GenerationRequest;
import io.atlasclient.generator.emit.EmitOptions;
import io.atlasclient.generator.model.JavaPackages;
import io.atlasclient.generator.output.WriteSummary;
import io.atlasclient.generator.resolve.ResolveOptions;
import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.catalog.Catalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Generates a Java client. */
@Command(
        name = "generate",
        description = "Generates a Java client into a folder.",
        mixinStandardHelpOptions = true,
        versionProvider = AtlasCommand.Version.class)
final class GenerateCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private SourceOptions sources;

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            required = true,
            description = "The folder that gets the sources.")
    private Path output;

    @Option(
            names = "--versions",
            paramLabel = "VERSION",
            split = ",",
            description = "The API versions to generate from; all of the catalog if left out.")
    private List<String> versions = List.of();

    @Option(
            names = "--base-package",
            paramLabel = "NAME",
            defaultValue = "io.atlasclient",
            description = "The package above all generated ones.")
    private String basePackage;

    @Option(
            names = "--tags",
            paramLabel = "TAG",
            split = ",",
            description = "The tags whose operations are generated; all if left out.")
    private Set<String> tags = Set.of();

    @Option(
            names = "--overrides",
            paramLabel = "FILE",
            description = "What documents cannot say, in place of the program's own.")
    private @Nullable Path overrides;

    @Option(names = "--no-descriptions", description = "Leave the documents' texts out of the Javadoc.")
    private boolean noDescriptions;

    GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        GenerationRequest request = UsageProblems.in(this::request);
        WriteSummary summary = new AtlasGenerator().generate(request, sources.loading(console));
        console.out()
                .println(String.format(
                        Locale.ROOT,
                        "%,d files: %,d written, %,d unchanged, %,d deleted.",
                        summary.total(),
                        summary.written(),
                        summary.unchanged(),
                        summary.deleted()));
        return ExitCode.CLEAN.code();
    }

    private GenerationRequest request() {
        Catalog catalog = sources.catalog();
        List<ApiVersion> asked = versions.isEmpty()
                ? catalog.versions()
                : versions.stream().map(GenerateCommand::version).toList();
        catalog.require(asked);
        if (!SourceVersion.isName(basePackage, SourceVersion.RELEASE_17)) {
            throw problem("--base-package", "'" + basePackage + "' is not the name of a Java package.", "Write one.");
        }
        Path folder = console.folder().resolve(output);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw problem("--output", "'" + output + "' is no folder.", "Name a folder, which need not be there.");
        }
        ResolveOptions resolve = new ResolveOptions(
                new JavaPackages(basePackage),
                tags,
                !noDescriptions,
                catalog.versionSpecificSchemas(),
                Set.copyOf(asked).containsAll(catalog.versions()));
        return new GenerationRequest(
                catalog,
                sources.source(console, "bundled"),
                asked,
                resolve,
                Optional.ofNullable(overrides),
                EmitOptions.everything(),
                folder);
    }

    private static ApiVersion version(String text) {
        try {
            return ApiVersion.parse(text.strip());
        } catch (IllegalArgumentException e) {
            throw problem("--versions", "'" + text + "' is not an API version.", "Write a date such as 2024-01-31.");
        }
    }

    private static ProblemsException problem(String option, String message, String remedy) {
        return new ProblemsException(List.of(new Problem("option " + option, "#", message, remedy)));
    }
}

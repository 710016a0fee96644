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
package io.atlasclient.maven;

import io.atlasclient.generator.AtlasGenerator;
import io.atlasclient.generator.GenerationRequest;
import io.atlasclient.generator.emit.ArtifactName;
import io.atlasclient.generator.emit.EmitOptions;
import io.atlasclient.generator.emit.Part;
import io.atlasclient.generator.model.JavaPackages;
import io.atlasclient.generator.output.WriteSummary;
import io.atlasclient.generator.resolve.ResolveOptions;
import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.catalog.Catalog;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Generates a Java client of the Atlas Administration API into a source folder of the project. Rewrites only files that
 * change, deletes those that are no longer generated, and does nothing if nothing changed since the last run.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AtlasMojo {
    /** One for all modules of a build: they share what it resolved. */
    private static final AtlasGenerator GENERATOR = new AtlasGenerator();

    /**
     * Where the OpenAPI documents come from: {@code bundled} (small documents that come with the plugin), {@code upstream}
     * (MongoDB's repository at the pinned revision), or a folder or base URL with a file
     * {@code openapi-VERSION.json} for each version. A relative folder is one of the directory that Maven was started in.
     */
    @Parameter(property = "atlas.specs", defaultValue = "bundled")
    private String specs;

    /** The API versions to generate from, such as {@code 2024-01-31}; all of the catalog if left out. */
    @Parameter(property = "atlas.versions")
    private @Nullable List<String> versions;

    /** The package that holds all generated ones. */
    @Parameter(property = "atlas.basePackage", defaultValue = "io.atlasclient")
    private String basePackage;

    /** The tags whose operations are generated, with the models that these need; all if left out. */
    @Parameter(property = "atlas.includeTags")
    private @Nullable Set<String> includeTags;

    /** The folder that gets the sources. */
    @Parameter(property = "atlas.output", defaultValue = "${project.build.directory}/generated-sources/atlas")
    private File output;

    /**
     * What is generated: {@code everything}, only the {@code models} that all versions share, or only the {@code client}
     * of one version. Names and models are decided over all versions in each case.
     */
    @Parameter(property = "atlas.part", defaultValue = "everything")
    private String part;

    /** The version that the part {@code client} is for; read from the project's folder {@code vVERSION} if left out. */
    @Parameter(property = "atlas.clientVersion")
    private @Nullable String clientVersion;

    /**
     * Whether the documents' descriptions go into the Javadoc. False leaves only facts, for those who redistribute the
     * sources under another licence than the documents'.
     */
    @Parameter(property = "atlas.descriptions", defaultValue = "true")
    private boolean descriptions;

    /** A file that says what the documents cannot, in place of the one that comes with the plugin. */
    @Parameter(property = "atlas.overrides")
    private @Nullable File overrides;

    /** A folder with templates that replace the plugin's, file by file. */
    @Parameter(property = "atlas.templateDirectory")
    private @Nullable File templateDirectory;

    /** Whether {@code module-info.java} is generated; only for the parts {@code models} and {@code client}. */
    @Parameter(property = "atlas.moduleInfo", defaultValue = "false")
    private boolean moduleInfo;

    /** Whether a client gets the metadata that GraalVM's {@code native-image} needs; it becomes a resource of the project. */
    @Parameter(property = "atlas.nativeImage", defaultValue = "true")
    private boolean nativeImage;

    /** Whether to generate nothing. */
    @Parameter(property = "atlas.skip", defaultValue = "false")
    private boolean skip;

    /** The project that the sources are added to. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    void run() {
        // A parent passes its execution on to its modules and has nothing to compile itself.
        if (skip || project.getPackaging().equals("pom")) {
            getLog().info("Nothing is generated here.");
            return;
        }
        report(GENERATOR.generate(request(), loading()));
        project.addCompileSourceRoot(output.getAbsolutePath());
        project.addResource(metadata());
    }

    private Resource metadata() {
        Resource resource = new Resource();
        resource.setDirectory(output.getAbsolutePath());
        resource.addInclude("META-INF/**");
        return resource;
    }

    private GenerationRequest request() {
        Catalog catalog = catalog();
        List<ApiVersion> asked = versions == null || versions.isEmpty()
                ? catalog.versions()
                : versions.stream().map(Arguments::version).toList();
        ResolveOptions resolve = new ResolveOptions(
                new JavaPackages(Arguments.packageName(basePackage)),
                includeTags == null ? Set.of() : includeTags,
                descriptions,
                catalog.versionSpecificSchemas(),
                Set.copyOf(asked).containsAll(catalog.versions()));
        Part wanted = Arguments.part(part, clientVersion, project.getBasedir().toPath(), asked);
        EmitOptions emit = new EmitOptions(
                wanted,
                Arguments.moduleInfo(moduleInfo, wanted),
                nativeImage
                        ? Optional.of(new ArtifactName(project.getGroupId(), project.getArtifactId()))
                        : Optional.empty(),
                Optional.ofNullable(templateDirectory).map(File::toPath));
        return new GenerationRequest(
                catalog,
                source(specs),
                asked,
                resolve,
                Optional.ofNullable(overrides).map(File::toPath),
                emit,
                output.toPath());
    }

    private void report(WriteSummary summary) {
        if (summary.written() == 0 && summary.deleted() == 0) {
            getLog().info(String.format(Locale.ROOT, "Nothing changed: %,d files are up to date.", summary.total()));
        } else {
            getLog().info(String.format(
                    Locale.ROOT,
                    "Generated %,d files: %,d written, %,d unchanged, %,d deleted.",
                    summary.total(),
                    summary.written(),
                    summary.unchanged(),
                    summary.deleted()));
        }
    }
}

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

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.SpecFile;
import io.atlasclient.specs.facts.DocumentFacts;
import io.atlasclient.specs.load.SpecLoader;
import io.atlasclient.specs.tree.TreeReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Writes the facts of the OpenAPI documents, without their texts, as resources of the project: a file
 * {@code openapi-VERSION.json} for each version, and their list in {@code versions.txt}. Rewrites only files that change, and deletes those of versions that are
 * no longer asked for.
 */
@Mojo(name = "facts", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true)
public final class FactsMojo extends AtlasMojo {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Where the documents come from, as for {@code atlas:generate}. */
    @Parameter(property = "atlas.specs", defaultValue = "bundled")
    private String specs;

    /** The API versions to write, such as {@code 2024-01-31}; all of the catalog if left out. */
    @Parameter(property = "atlas.versions")
    private @Nullable List<String> versions;

    /** The folder of resources that gets the files. */
    @Parameter(defaultValue = "${project.build.directory}/generated-resources/atlas")
    private File output;

    /** The folder in the resources, with slashes. */
    @Parameter(required = true)
    private String targetPath;

    /** The project that the resources are added to. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    void run() {
        List<ApiVersion> asked = versions == null || versions.isEmpty()
                ? catalog().versions()
                : versions.stream().map(Arguments::version).toList();
        Path folder = output.toPath().resolve(targetPath);
        try {
            Files.createDirectories(folder);
            Set<Path> written = new HashSet<>();
            for (SpecFile file : SpecLoader.find(catalog(), source(specs), asked, loading())) {
                written.add(write(folder, file));
            }
            deleteOthers(folder, written);
            String list = asked.stream().sorted().map(version -> version + "\n").collect(Collectors.joining());
            write(folder.resolve("versions.txt"), list.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Resource resource = new Resource();
        resource.setDirectory(output.getAbsolutePath());
        project.addResource(resource);
        getLog().info("Facts of " + asked.size() + " documents are in " + targetPath + ".");
    }

    private static Path write(Path folder, SpecFile file) throws IOException {
        byte[] facts = MAPPER.writeValueAsBytes(
                DocumentFacts.of(TreeReader.read(file.name(), file.bytes()).root()));
        return write(folder.resolve("openapi-" + file.version() + ".json"), facts);
    }

    private static Path write(Path file, byte[] content) throws IOException {
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
            Files.write(file, content);
        }
        return file;
    }

    private static void deleteOthers(Path folder, Set<Path> written) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "openapi-*.json")) {
            for (Path file : files) {
                if (!written.contains(file)) {
                    Files.delete(file);
                }
            }
        }
    }
}

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
package io.atlasclient.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.generator.emit.EmitOptions;
import io.atlasclient.generator.model.JavaPackages;
import io.atlasclient.generator.output.WriteSummary;
import io.atlasclient.generator.resolve.ResolveOptions;
import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.SpecSource;
import io.atlasclient.specs.catalog.Catalog;
import io.atlasclient.specs.load.LoadOptions;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtlasGeneratorTest {
    private static final String VERSION = "2025-03-12";
    private static final String DOCUMENT = """
            openapi: 3.0.1
            info: {title: Things, version: "1"}
            paths:
              /api/atlas/v2/things:
                get:
                  operationId: listThings
                  tags: [Things]
                  description: Returns what there is.
                  responses:
                    "200":
                      description: The things.
                      content:
                        application/vnd.atlas.2025-03-12+json:
                          schema: {$ref: "#/components/schemas/Thing"}
              /api/atlas/v2/others:
                get:
                  operationId: listOthers
                  tags: [Others]
                  description: Returns what else there is.
                  responses:
                    "200":
                      description: The others.
                      content:
                        application/vnd.atlas.2025-03-12+json:
                          schema: {$ref: "#/components/schemas/Thing"}
            components:
              schemas:
                Thing:
                  type: object
                  properties:
                    name: {type: string}
            """;

    @TempDir
    private Path folder;

    private Path document;

    @BeforeEach
    void writeDocument() throws IOException {
        document = Files.createDirectory(folder.resolve("specs")).resolve("openapi-" + VERSION + ".yaml");
        Files.writeString(document, DOCUMENT);
    }

    private static GenerationRequest request(Path folder, Set<String> tags, boolean descriptions) {
        return new GenerationRequest(
                Catalog.load(),
                new SpecSource.Folder(folder.resolve("specs")),
                List.of(ApiVersion.parse(VERSION)),
                new ResolveOptions(new JavaPackages("com.example"), tags, descriptions, Set.of(), false),
                Optional.empty(),
                EmitOptions.everything(),
                folder.resolve("out"));
    }

    private WriteSummary generate(boolean descriptions, String... tags) {
        return new AtlasGenerator().generate(request(folder, Set.of(tags), descriptions), LoadOptions.defaults());
    }

    private Map<String, String> sources() throws IOException {
        Path out = folder.resolve("out");
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.put(out.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return sources;
    }

    @Test
    void aSecondRunFindsNothingToDo() throws IOException {
        WriteSummary first = generate(true);
        assertThat(first.written()).isPositive();
        Map<String, String> sources = sources();
        assertThat(sources).hasSize(first.written()).containsKey("com/example/v20250312/ThingsApi.java");
        assertThat(generate(true)).isEqualTo(new WriteSummary(0, first.written(), 0));
        assertThat(sources()).isEqualTo(sources);
    }

    @Test
    void parsesNothingWhenThereIsNothingToDo() throws Exception {
        WriteSummary first = generate(true);
        try (WithoutParsers loader = new WithoutParsers()) {
            Method again = loader.loadClass(AtlasGeneratorTest.class.getName())
                    .getDeclaredMethod("generateAgain", String.class);
            again.setAccessible(true);
            Object second = again.invoke(null, folder.toString());
            assertThat(second).hasToString(new WriteSummary(0, first.total(), 0).toString());
        }
    }

    /** Called in a class loader of its own, hence text for an argument. */
    static String generateAgain(String folder) {
        GenerationRequest request = request(Path.of(folder), Set.of(), true);
        return new AtlasGenerator().generate(request, LoadOptions.defaults()).toString();
    }

    @Test
    void fewerTagsDeleteWhatIsNoLongerGenerated() throws IOException {
        generate(true);
        WriteSummary second = generate(true, "Others");
        assertThat(second.deleted()).isPositive();
        assertThat(sources())
                .containsKey("com/example/v20250312/OthersApi.java")
                .doesNotContainKey("com/example/v20250312/ThingsApi.java");
    }

    @Test
    void descriptionsCanBeLeftOut() throws IOException {
        generate(true);
        assertThat(String.join("", sources().values())).contains("Returns what there is.");
        generate(false);
        assertThat(String.join("", sources().values())).doesNotContain("Returns what there is.");
    }

    @Test
    void aChangedDocumentIsSeen() throws IOException {
        generate(true);
        Files.writeString(document, Files.readString(document).replace("what there is", "everything"));
        assertThat(generate(true).written()).isEqualTo(1);
        assertThat(String.join("", sources().values())).contains("Returns everything.");
    }

    @Test
    void aBrokenDocumentLeavesTheLastOutput() throws IOException {
        generate(true);
        Map<String, String> before = sources();
        Files.writeString(document, Files.readString(document).replace("schemas/Thing\"", "schemas/Gone\""));
        assertThatThrownBy(() -> generate(true))
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        e -> assertThat(e.problems())
                                .hasSize(2)
                                .allMatch(problem -> problem.document().equals("openapi-" + VERSION + ".yaml"))
                                .allMatch(problem -> problem.pointer().startsWith("#/paths/~1api~1atlas~1v2~1")));
        assertThat(sources()).isEqualTo(before);
    }

    /** Sees everything that this test sees but what parses and prints. */
    private static final class WithoutParsers extends URLClassLoader {
        private static final List<String> HIDDEN =
                List.of("io.swagger.", "org.openapitools.", "com.palantir.", "com.samskivert.");

        WithoutParsers() throws MalformedURLException {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        private static URL[] classPath() throws MalformedURLException {
            List<URL> urls = new ArrayList<>();
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                urls.add(Path.of(entry).toUri().toURL());
            }
            return urls.toArray(URL[]::new);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (HIDDEN.stream().anyMatch(name::startsWith)) {
                throw new ClassNotFoundException(name + " is not needed for this.");
            }
            return super.findClass(name);
        }
    }
}

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
package io.atlasclient.generator.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.atlasclient.generator.SourceTree;
import io.atlasclient.generator.emit.EmitOptions;
import io.atlasclient.generator.emit.SourceEmitter;
import io.atlasclient.generator.model.JavaPackages;
import io.atlasclient.generator.resolve.ApiResolver;
import io.atlasclient.generator.resolve.Overrides;
import io.atlasclient.generator.resolve.ResolveOptions;
import io.atlasclient.generator.testing.Documents;
import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.SpecDocument;
import io.atlasclient.specs.read.SpecReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One folder of {@code src/test/resources/cases}; its {@code README.md} tells what may lie in there.
 *
 * @param folder the folder
 */
record GoldenCase(Path folder) {
    static final Path ROOT = Path.of("src", "test", "resources", "cases");

    /** Returns all cases, sorted by name. */
    static List<GoldenCase> all() {
        return list(ROOT).stream()
                .filter(Files::isDirectory)
                .map(GoldenCase::new)
                .toList();
    }

    String name() {
        return String.valueOf(folder.getFileName());
    }

    Path expected() {
        return folder.resolve("expected");
    }

    Path problems() {
        return folder.resolve("problems.txt");
    }

    boolean expectsProblems() {
        return Files.exists(problems());
    }

    SourceTree generate() {
        return SourceEmitter.emit(ApiResolver.resolve(documents(), overrides(), options()), EmitOptions.everything());
    }

    /** With {@code -Dgolden.update=true}, what is generated now becomes what is expected. */
    void rewriteIfAsked() {
        if (!"true".equals(System.getProperty("golden.update"))) {
            return;
        }
        if (expectsProblems()) {
            GoldenFiles.write(problems(), rejection());
        } else {
            GoldenFiles.rewrite(expected(), generate().files());
        }
    }

    /** Returns the message with which the document is rejected, one line per problem. */
    String rejection() {
        try {
            generate();
        } catch (ProblemsException e) {
            return e.getMessage().replace(folder + File.separator, "") + "\n";
        }
        throw new AssertionError("The document of " + name() + " is accepted.");
    }

    /** A document is named {@code openapi.yaml}, or {@code openapi-2002-02-02.yaml} where there are several versions. */
    private List<SpecDocument> documents() {
        List<SpecDocument> documents = new ArrayList<>();
        for (Path file : list(folder)) {
            String name = String.valueOf(file.getFileName());
            if (name.startsWith("openapi")) {
                String version = name.replaceAll("openapi-?|\\.(yaml|json)", "");
                documents.add(SpecReader.read(
                        version.isEmpty() ? Documents.VERSION : ApiVersion.parse(version), name, bytes(file)));
            }
        }
        return documents;
    }

    private Overrides overrides() {
        Path file = folder.resolve("overrides.yaml");
        return Files.exists(file) ? Overrides.read(file) : Overrides.none();
    }

    private ResolveOptions options() {
        Path file = folder.resolve("options.yaml");
        JsonNode options =
                Files.exists(file) ? yaml(file) : YAMLMapper.builder().build().createObjectNode();
        return new ResolveOptions(
                new JavaPackages(Documents.BASE_PACKAGE),
                texts(options.path("includeTags")),
                options.path("descriptions").asBoolean(true),
                texts(options.path("versionSpecificSchemas")),
                true);
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new HashSet<>();
        array.forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    /** Returns the content of the files below a folder, by their path with {@code /}. */
    static TreeMap<String, String> contents(Path folder) {
        TreeMap<String, String> contents = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .forEach(file ->
                                contents.put(folder.relativize(file).toString().replace('\\', '/'), text(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return contents;
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode yaml(Path file) {
        try {
            return YAMLMapper.builder().build().readTree(bytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}

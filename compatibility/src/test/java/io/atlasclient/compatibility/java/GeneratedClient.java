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
package io.atlasclient.compatibility.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.generator.emit.EmitOptions;
import io.atlasclient.generator.emit.SourceEmitter;
import io.atlasclient.generator.model.ApiModel;
import io.atlasclient.generator.resolve.ApiResolver;
import io.atlasclient.generator.resolve.Overrides;
import io.atlasclient.generator.resolve.ResolveOptions;
import io.atlasclient.specs.SpecDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A client that has been generated and compiled.
 *
 * @param model what it was printed from
 * @param classes the folder with its classes
 */
record GeneratedClient(ApiModel model, Path classes) {
    private static final Pattern VERSION_PACKAGE = Pattern.compile("(io[./]atlasclient[./])v\\d{8}\\b");

    /** Generates and compiles the client of a document; those of all versions are in the same packages. */
    static GeneratedClient of(SpecDocument document, Path folder) {
        ResolveOptions defaults = ResolveOptions.defaults("io.atlasclient");
        ApiModel model = ApiResolver.resolve(
                List.of(document),
                Overrides.load(),
                new ResolveOptions(
                        defaults.packages(), defaults.includeTags(), true, defaults.versionSpecificSchemas(), false));
        Path sources = folder.resolve("sources");
        SourceEmitter.emit(model, EmitOptions.everything()).files().entrySet().forEach(file -> write(sources, file));
        Path classes = folder.resolve("classes");
        assertThat(Javac.compile(sources, classes)).isEmpty();
        return new GeneratedClient(model, classes);
    }

    private static void write(Path sources, Map.Entry<String, String> file) {
        try {
            Path target = sources.resolve(undated(file.getKey()));
            Files.createDirectories(target.getParent());
            Files.writeString(target, undated(file.getValue()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String undated(String text) {
        return VERSION_PACKAGE.matcher(text).replaceAll("$1v20010101");
    }
}

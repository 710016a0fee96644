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
package io.atlasclient.conformance.document;

import io.atlasclient.generator.model.ApiModel;
import io.atlasclient.generator.model.JavaPackages;
import io.atlasclient.generator.model.VersionClient;
import io.atlasclient.generator.resolve.ApiResolver;
import io.atlasclient.generator.resolve.Overrides;
import io.atlasclient.generator.resolve.ResolveOptions;
import io.atlasclient.specs.SpecDocument;
import io.atlasclient.specs.SpecSource;
import io.atlasclient.specs.catalog.Catalog;
import io.atlasclient.specs.load.SpecLoader;
import io.atlasclient.testing.document.ApiDocument;
import io.atlasclient.testing.document.Corrections;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What is tested: the documents, and which class the generator makes of which place in them.
 *
 * @param documents all documents of the catalog, ascending by version
 * @param model what the generator decides about them
 */
public record Api(List<ApiDocument> documents, ApiModel model) {
    private static final String BASE_PACKAGE = "io.atlasclient";

    /** Keeps an unmodifiable copy. */
    public Api {
        documents = List.copyOf(documents);
    }

    /**
     * Returns what the build generated from: the system property {@code atlas.specs} names the source of the documents,
     * {@code atlas.specs.base} the folder that a relative source is seen from. Loaded once.
     */
    public static Api underTest() {
        return Loaded.API;
    }

    /**
     * Returns the document of a place of the model.
     *
     * @param name the document's name
     * @throws IllegalArgumentException if there is no such document
     */
    public ApiDocument document(String name) {
        return documents.stream()
                .filter(document -> document.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No document " + name));
    }

    /**
     * Returns the document of a version.
     *
     * @param client the client of the version
     * @throws IllegalArgumentException if there is no such document
     */
    public ApiDocument document(VersionClient client) {
        return documents.stream()
                .filter(document -> document.version().equals(client.version().date()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No document of version " + client.version()));
    }

    /** Loads when it is first asked for. */
    private static final class Loaded {
        static final Api API = load();

        private static Api load() {
            Catalog catalog = Catalog.load();
            String source = Objects.requireNonNullElse(System.getProperty("atlas.specs"), "bundled");
            Path base = Path.of(Objects.requireNonNullElse(System.getProperty("atlas.specs.base"), ""));
            List<SpecDocument> documents = SpecLoader.load(catalog, SpecSource.parse(source, base), catalog.versions());
            ResolveOptions options = new ResolveOptions(
                    new JavaPackages(BASE_PACKAGE), Set.of(), false, catalog.versionSpecificSchemas(), true);
            return new Api(
                    documents.stream().map(Loaded::document).toList(),
                    ApiResolver.resolve(documents, Overrides.load(), options));
        }

        private static ApiDocument document(SpecDocument document) {
            return new ApiDocument(document.version().date(), document.name(), Corrections.applied(document.tree()));
        }
    }
}

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
package io.atlasclient.specs.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.SpecDocument;
import io.atlasclient.specs.SpecSource;
import io.atlasclient.specs.catalog.Catalog;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads whatever documents {@code -Datlas.specs} names, a relative folder being one of the project's root. */
class DocumentsOfTheRunTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    @Test
    void areReadCompletely() {
        SpecSource source = SpecSource.parse(System.getProperty("atlas.specs", "bundled"), ROOT);
        Catalog catalog = Catalog.load();
        List<SpecDocument> documents = SpecLoader.load(catalog, source, catalog.versions());
        assertThat(documents).extracting(SpecDocument::version).containsExactlyElementsOf(catalog.versions());
        assertThat(documents).allSatisfy(document -> {
            assertThat(document.name()).startsWith("openapi-" + document.version());
            assertThat(document.openApi().getPaths())
                    .hasSameSizeAs(document.tree().get("paths"));
            assertThat(document.openApi().getComponents().getSchemas())
                    .hasSameSizeAs(document.tree().at("/components/schemas"));
            assertThat(document.position("#/components/schemas")).isPresent();
        });
    }

    @Test
    void areThoseOfTheVersionsAskedFor() {
        SpecSource source = SpecSource.parse(System.getProperty("atlas.specs", "bundled"), ROOT);
        Catalog catalog = Catalog.load();
        ApiVersion newest = catalog.pins().lastKey();
        assertThat(SpecLoader.load(catalog, source, List.of(newest, newest)))
                .extracting(SpecDocument::version)
                .containsExactly(newest);
    }
}

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

import io.atlasclient.compatibility.input.Access;
import io.atlasclient.specs.SpecProgress;
import io.atlasclient.specs.SpecSource;
import io.atlasclient.specs.catalog.Catalog;
import io.atlasclient.specs.load.LoadOptions;
import io.atlasclient.specs.store.StoreOptions;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the catalog's documents come from. */
final class SourceOptions {
    @Option(names = "--catalog", paramLabel = "FILE", description = "Versions and pins in place of the program's own.")
    private @Nullable Path catalog;

    @Option(
            names = "--specs",
            paramLabel = "SOURCE",
            description = "Where the catalog's documents come from: bundled, upstream, a folder or a base URL.")
    private @Nullable String specs;

    @Option(names = "--cache", paramLabel = "FOLDER", description = "The folder that keeps pulled documents.")
    private @Nullable Path cache;

    @Option(
            names = {"-q", "--quiet"},
            description = "Tell nothing about progress.")
    private boolean quiet;

    Optional<Path> catalogFile() {
        return Optional.ofNullable(catalog);
    }

    Catalog catalog() {
        return catalogFile().map(Catalog::read).orElseGet(Catalog::load);
    }

    /** Returns access to files, git and the catalog. */
    Access access(Console console) {
        return Access.local(console.folder())
                .withCatalog(catalogFile().map(Catalog::read).orElse(null), source(console, "bundled"))
                .withLoading(loading(console));
    }

    SpecSource source(Console console, String otherwise) {
        return SpecSource.parse(specs == null ? otherwise : specs, console.folder());
    }

    LoadOptions loading(Console console) {
        StoreOptions store = cache == null ? StoreOptions.defaults() : StoreOptions.in(cache);
        SpecProgress progress =
                quiet ? SpecProgress.NONE : step -> console.err().println(step + " ...");
        return new LoadOptions(store, progress);
    }
}

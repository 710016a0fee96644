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
package io.atlasclient.specs.pull;

import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.SpecDocument;
import io.atlasclient.specs.SpecSource;
import io.atlasclient.specs.catalog.Catalog;
import io.atlasclient.specs.catalog.CatalogFile;
import io.atlasclient.specs.catalog.Pin;
import io.atlasclient.specs.load.LoadOptions;
import io.atlasclient.specs.load.SpecLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Pulls the documents of all versions at once, all or none. */
public final class SpecPull {
    private SpecPull() {}

    /**
     * Pulls the pinned documents.
     *
     * @param catalog the versions there are
     * @param source where the documents come from; what comes over HTTP must match the pins
     * @param options how to load them
     * @return what was pulled, ascending by version
     * @throws ProblemsException with everything that is wrong; the store then keeps what it had
     */
    public static List<PulledSpec> pull(Catalog catalog, SpecSource source, LoadOptions options) {
        return report(catalog, SpecLoader.load(catalog, source, catalog.versions(), options));
    }

    /**
     * Pulls whatever documents there are now and pins them.
     *
     * @param catalogFile the catalog to rewrite
     * @param revision the revision to pull and to pin: a commit, tag or branch; only a commit holds still
     * @param source where the documents come from
     * @param options how to load them
     * @return what was pulled, ascending by version
     * @throws ProblemsException with everything that is wrong; the catalog and the store then keep what they had
     */
    public static List<PulledSpec> update(Path catalogFile, String revision, SpecSource source, LoadOptions options) {
        Catalog catalog = Catalog.read(catalogFile);
        List<PulledSpec> pulled =
                report(catalog, SpecLoader.loadUnpinned(catalog.withRevision(revision), source, options));
        SortedMap<ApiVersion, Pin> pins = new TreeMap<>();
        pulled.forEach(spec -> pins.put(spec.version(), spec.pin()));
        CatalogFile.rewrite(catalogFile, revision, pins);
        return pulled;
    }

    private static List<PulledSpec> report(Catalog catalog, List<SpecDocument> documents) {
        return documents.stream()
                .map(document -> PulledSpec.of(
                        document, Objects.requireNonNull(catalog.pins().get(document.version()))))
                .toList();
    }
}

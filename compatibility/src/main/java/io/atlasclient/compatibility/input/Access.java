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
package io.atlasclient.compatibility.input;

import io.atlasclient.specs.SpecSource;
import io.atlasclient.specs.catalog.Catalog;
import io.atlasclient.specs.load.LoadOptions;
import io.atlasclient.specs.store.RequestHeader;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What may be read, and from where.
 *
 * @param folder the folder that relative paths are seen from, and whose repository git sources are in
 * @param standardInput what {@code -} stands for
 * @param network whether URLs may be fetched
 * @param header what is sent to the servers of URLs, null for nothing
 * @param catalog the versions there are, null for those that this library brings along
 * @param specs where the catalog's documents come from
 * @param loading where fetched documents are kept, how long their servers are waited for, and who is told
 */
public record Access(
        Path folder,
        InputStream standardInput,
        boolean network,
        @Nullable RequestHeader header,
        @Nullable Catalog catalog,
        SpecSource specs,
        LoadOptions loading) {

    /**
     * Returns access to files, git and the bundled documents, and to nothing else.
     *
     * @param folder the folder that relative paths are seen from
     */
    public static Access local(Path folder) {
        return new Access(
                folder,
                InputStream.nullInputStream(),
                false,
                null,
                null,
                new SpecSource.Bundled(),
                LoadOptions.defaults());
    }

    /**
     * Returns the same with another standard input.
     *
     * @param input what {@code -} stands for
     */
    public Access withStandardInput(InputStream input) {
        return new Access(folder, input, network, header, catalog, specs, loading);
    }

    /**
     * Returns the same with the network.
     *
     * @param secret what is sent to the servers of URLs, null for nothing
     */
    public Access withNetwork(@Nullable RequestHeader secret) {
        return new Access(folder, standardInput, true, secret, catalog, specs, loading);
    }

    /**
     * Returns the same with another catalog.
     *
     * @param versions the versions there are, null for those that this library brings along
     * @param documents where their documents come from
     */
    public Access withCatalog(@Nullable Catalog versions, SpecSource documents) {
        return new Access(folder, standardInput, network, header, versions, documents, loading);
    }

    /**
     * Returns the same with another way to load.
     *
     * @param options where fetched documents are kept, how long their servers are waited for, and who is told
     */
    public Access withLoading(LoadOptions options) {
        return new Access(folder, standardInput, network, header, catalog, specs, options);
    }

    /** Returns the versions there are. Those of this library are read now, since most comparisons of files never ask. */
    @Override
    public Catalog catalog() {
        return catalog == null ? Catalog.load() : catalog;
    }
}

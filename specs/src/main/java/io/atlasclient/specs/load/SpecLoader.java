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

import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.SpecDocument;
import io.atlasclient.specs.SpecFile;
import io.atlasclient.specs.SpecProgress;
import io.atlasclient.specs.SpecSource;
import io.atlasclient.specs.catalog.Catalog;
import io.atlasclient.specs.parallel.Parallel;
import io.atlasclient.specs.read.SpecReader;
import io.atlasclient.specs.source.LocalSpecs;
import io.atlasclient.specs.store.RemoteSpecs;
import io.atlasclient.specs.store.Verification;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Loads documents: finds them, verifies those that come from elsewhere, and parses them. */
public final class SpecLoader {
    private SpecLoader() {}

    /**
     * Loads the documents of some versions from where a run was told to take them.
     *
     * @param catalog the versions there are
     * @param source where the documents come from
     * @param versions the versions asked for, each in the catalog
     * @return the documents, ascending by version
     * @throws ProblemsException with everything that is wrong with any of them
     */
    public static List<SpecDocument> load(Catalog catalog, SpecSource source, Collection<ApiVersion> versions) {
        return load(catalog, source, versions, LoadOptions.defaults());
    }

    /**
     * Loads the documents of some versions with options.
     *
     * @param catalog the versions there are
     * @param source where the documents come from
     * @param versions the versions asked for, each in the catalog
     * @param options how to load them
     * @return the documents, ascending by version
     * @throws ProblemsException with everything that is wrong with any of them
     */
    public static List<SpecDocument> load(
            Catalog catalog, SpecSource source, Collection<ApiVersion> versions, LoadOptions options) {
        Found found = found(catalog, source, Verification.PINNED, options);
        return found.read(asked(catalog, versions), file -> parse(file, options.progress()));
    }

    /**
     * Fetches the documents of all versions, whether or not they are pinned, and parses them.
     *
     * @param catalog the versions there are, and the revision to fetch
     * @param source where the documents come from
     * @param options how to load them
     * @return the documents, ascending by version
     * @throws ProblemsException with everything that is wrong with any of them
     */
    public static List<SpecDocument> loadUnpinned(Catalog catalog, SpecSource source, LoadOptions options) {
        Found found = found(catalog, source, Verification.NONE, options);
        return found.read(catalog.versions(), file -> parse(file, options.progress()));
    }

    /**
     * Finds the documents of some versions without parsing them, so that a caller can tell whether they are new to it.
     *
     * @param catalog the versions there are
     * @param source where the documents come from
     * @param versions the versions asked for, each in the catalog
     * @return the documents' bytes, ascending by version
     * @throws ProblemsException with everything that could not be found or is not what the catalog pins
     */
    public static List<SpecFile> find(Catalog catalog, SpecSource source, Collection<ApiVersion> versions) {
        return find(catalog, source, versions, LoadOptions.defaults());
    }

    /**
     * Finds the documents of some versions with options and without parsing them.
     *
     * @param catalog the versions there are
     * @param source where the documents come from
     * @param versions the versions asked for, each in the catalog
     * @param options how to load them
     * @return the documents' bytes, ascending by version
     * @throws ProblemsException with everything that could not be found or is not what the catalog pins
     */
    public static List<SpecFile> find(
            Catalog catalog, SpecSource source, Collection<ApiVersion> versions, LoadOptions options) {
        return found(catalog, source, Verification.PINNED, options).read(asked(catalog, versions), file -> file);
    }

    /**
     * Parses documents that have been found.
     *
     * @param files the documents' bytes
     * @param progress told about each document
     * @return the documents, in the order of the files
     * @throws ProblemsException with everything that is wrong with any of them
     */
    public static List<SpecDocument> parse(List<SpecFile> files, SpecProgress progress) {
        return Parallel.map(files, file -> parse(file, progress));
    }

    private static SpecDocument parse(SpecFile file, SpecProgress progress) {
        progress.begins(
                String.format(Locale.ROOT, "Parsing %s (%.1f MB)", file.name(), file.bytes().length / 1_000_000.0));
        return SpecReader.read(file.version(), file.name(), file.bytes());
    }

    private static List<ApiVersion> asked(Catalog catalog, Collection<ApiVersion> versions) {
        catalog.require(versions);
        return versions.stream().sorted().distinct().toList();
    }

    /** Documents of one source, ready to be read. */
    @FunctionalInterface
    private interface Found {
        <T> List<T> read(List<ApiVersion> versions, Function<SpecFile, T> reader);
    }

    private static Found found(Catalog catalog, SpecSource source, Verification verification, LoadOptions options) {
        if (source instanceof SpecSource.Folder folder) {
            return local(version -> LocalSpecs.inFolder(folder.path(), version));
        } else if (source instanceof SpecSource.Bundled) {
            return local(LocalSpecs::bundled);
        }
        RemoteSpecs remote = new RemoteSpecs(catalog, urls(catalog, source), options.store(), options.progress());
        return new Found() {
            @Override
            public <T> List<T> read(List<ApiVersion> versions, Function<SpecFile, T> reader) {
                return remote.read(versions, verification, reader);
            }
        };
    }

    private static Found local(Function<ApiVersion, SpecFile> finder) {
        return new Found() {
            @Override
            public <T> List<T> read(List<ApiVersion> versions, Function<SpecFile, T> reader) {
                return Parallel.map(versions, version -> reader.apply(finder.apply(version)));
            }
        };
    }

    private static Function<ApiVersion, URI> urls(Catalog catalog, SpecSource source) {
        if (source instanceof SpecSource.BaseUrl base) {
            String prefix = base.url().toString().replaceAll("/+$", "");
            return version -> URI.create(prefix + "/openapi-" + version + ".json");
        }
        return catalog::url;
    }
}

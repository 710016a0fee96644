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
package io.atlasclient.specs.store;

import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.Sha256;
import io.atlasclient.specs.SpecFile;
import io.atlasclient.specs.SpecProgress;
import io.atlasclient.specs.catalog.Catalog;
import io.atlasclient.specs.catalog.Pin;
import io.atlasclient.specs.parallel.Parallel;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Documents that are fetched over HTTP and kept in a store. */
public final class RemoteSpecs {
    private final Catalog catalog;
    private final Function<ApiVersion, URI> urls;
    private final StoreOptions options;
    private final SpecProgress progress;
    private final SpecStore store;
    private final Download download;

    /**
     * Names the documents.
     *
     * @param catalog the versions there are, and their pins
     * @param urls where the document of a version is
     * @param options the store, and how long to wait
     * @param progress told about each download
     */
    public RemoteSpecs(Catalog catalog, Function<ApiVersion, URI> urls, StoreOptions options, SpecProgress progress) {
        this.catalog = catalog;
        this.urls = urls;
        this.options = options;
        this.progress = progress;
        this.store = new SpecStore(options.folder());
        this.download = new Download(options);
    }

    /**
     * Reads documents, all or none: unless each is fetched, verified and readable, the store keeps what it had.
     *
     * @param versions the versions asked for, each in the catalog
     * @param verification whether the documents must be the pinned ones; only those are looked up in the store
     * @param reader makes something of a document; throws {@link ProblemsException} if it cannot
     * @return what the reader made of each, in the order of the versions
     * @throws ProblemsException with one problem for each version that could not be had, and all those of the reader
     */
    public <T> List<T> read(List<ApiVersion> versions, Verification verification, Function<SpecFile, T> reader) {
        List<SpecFile> stored = versions.stream()
                .flatMap(version -> stored(version, verification).stream())
                .toList();
        if (stored.size() == versions.size()) {
            return Parallel.map(stored, reader);
        }
        try {
            return fetch(versions, verification, reader);
        } catch (PullFailure e) {
            throw new ProblemsException(versions.stream()
                    .map(version -> e.toProblem(version, urls.apply(version)))
                    .toList());
        }
    }

    private <T> List<T> fetch(List<ApiVersion> versions, Verification verification, Function<SpecFile, T> reader)
            throws PullFailure {
        StoreLock lock = store.lock(options.lockWait());
        try {
            List<Fetched<T>> fetched = Parallel.map(versions, version -> fetch(version, verification, reader));
            store.add(fetched.stream().map(document -> document.file().bytes()).toList());
            return fetched.stream().map(Fetched::content).toList();
        } finally {
            lock.release();
        }
    }

    private <T> Fetched<T> fetch(ApiVersion version, Verification verification, Function<SpecFile, T> reader) {
        URI url = urls.apply(version);
        try {
            // Another pull may have ended while this one waited for the lock.
            Optional<SpecFile> stored = stored(version, verification);
            SpecFile file = stored.isPresent() ? stored.get() : download(version, url, verification);
            return new Fetched<>(file, reader.apply(file));
        } catch (PullFailure e) {
            throw new ProblemsException(List.of(e.toProblem(version, url)));
        } catch (ProblemsException e) {
            throw new ProblemsException(e.problems().stream()
                    .map(problem -> new Problem(
                            url.toString(),
                            problem.pointer(),
                            "Version " + version + " cannot be used. " + problem.message(),
                            problem.remedy()))
                    .toList());
        }
    }

    private SpecFile download(ApiVersion version, URI url, Verification verification) throws PullFailure {
        progress.begins("Fetching " + url);
        byte[] bytes = download.get(url);
        if (verification == Verification.PINNED) {
            verify(bytes, pin(version));
        }
        return file(version, bytes);
    }

    private static void verify(byte[] bytes, Pin pin) throws PullFailure {
        String sha256 = Sha256.of(bytes);
        if (!sha256.equals(pin.sha256())) {
            throw new PullFailure(
                    "it has " + bytes.length + " bytes with SHA-256 " + sha256 + ", the catalog pins " + pin.size()
                            + " bytes with " + pin.sha256(),
                    "Pull with -Dupdate if this is the document that is wanted.");
        }
    }

    private Optional<SpecFile> stored(ApiVersion version, Verification verification) {
        return verification == Verification.PINNED
                ? store.find(pin(version).sha256()).map(bytes -> file(version, bytes))
                : Optional.empty();
    }

    private Pin pin(ApiVersion version) {
        return Objects.requireNonNull(catalog.pins().get(version), version::toString);
    }

    private static SpecFile file(ApiVersion version, byte[] bytes) {
        return new SpecFile(version, "openapi-" + version + ".json", bytes);
    }

    private record Fetched<T>(SpecFile file, T content) {}
}

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
package io.atlasclient.specs.catalog;

import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The only list of API versions, with what pins their documents.
 *
 * @param upstream the URL of a published document, with {@code {revision}} and {@code {version}} for what varies
 * @param revision the commit, tag or branch of MongoDB's repository that the pins belong to
 * @param pins the pin of each version's document; at least one, ascending
 * @param versionSpecificSchemas names of schemas that may differ between versions
 */
public record Catalog(
        String upstream, String revision, SortedMap<ApiVersion, Pin> pins, SortedSet<String> versionSpecificSchemas) {
    private static final String RESOURCE = "catalog.yaml";

    /** Copies the collections. */
    public Catalog {
        pins = Collections.unmodifiableSortedMap(new TreeMap<>(pins));
        versionSpecificSchemas = Collections.unmodifiableSortedSet(new TreeSet<>(versionSpecificSchemas));
    }

    /** Reads the catalog that this library brings along. */
    public static Catalog load() {
        return Bundled.CATALOG;
    }

    private static Catalog bundled() {
        try (InputStream catalog = Objects.requireNonNull(Catalog.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return CatalogReader.read(RESOURCE, catalog.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a catalog file.
     *
     * @param file a file in the form of this library's {@code catalog.yaml}
     * @throws ProblemsException if the file cannot be read, with everything that is wrong in it
     */
    public static Catalog read(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ProblemsException(List.of(new Problem(
                    file.toString(), "#", "The catalog cannot be read.", "Name a catalog.yaml that is there.")));
        }
        return CatalogReader.read(file.toString(), bytes);
    }

    /** Returns the versions, ascending. */
    public List<ApiVersion> versions() {
        return List.copyOf(pins.keySet());
    }

    /**
     * Returns the same catalog at another revision.
     *
     * @param other a commit, tag or branch of MongoDB's repository
     * @throws ProblemsException if the text cannot name any of these
     */
    public Catalog withRevision(String other) {
        if (!CatalogReader.REVISION.matcher(other).matches()) {
            throw new ProblemsException(List.of(new Problem(
                    "revision '" + other + "'",
                    "#",
                    "This cannot be the name of a revision.",
                    "Use a commit, tag or branch of MongoDB's repository.")));
        }
        return new Catalog(upstream, other, pins, versionSpecificSchemas);
    }

    /**
     * Returns where the document of a version is published.
     *
     * @param version a version of this catalog
     */
    public URI url(ApiVersion version) {
        return URI.create(upstream.replace("{revision}", revision).replace("{version}", version.toString()));
    }

    /**
     * Sees to it that the catalog has versions that someone asked for.
     *
     * @throws ProblemsException if it lacks any, with one problem for each
     */
    public void require(Collection<ApiVersion> asked) {
        List<Problem> unknown = asked.stream()
                .filter(version -> !pins.containsKey(version))
                .map(version -> new Problem(
                        RESOURCE,
                        "#/versions",
                        "There is no version " + version + " of the API.",
                        "Ask for one of "
                                + String.join(
                                        ", ",
                                        pins.keySet().stream()
                                                .map(ApiVersion::toString)
                                                .toList()) + ", or add an entry to the catalog."))
                .toList();
        if (!unknown.isEmpty()) {
            throw new ProblemsException(unknown);
        }
    }

    /** Reads the library's own catalog once, and only if someone asks for it. */
    private static final class Bundled {
        static final Catalog CATALOG = bundled();
    }
}

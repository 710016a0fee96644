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
import io.atlasclient.specs.read.SpecReader;
import io.atlasclient.specs.source.LocalSpecs;
import java.util.Collection;
import java.util.List;

/** Loads documents: finds them, verifies them where they come from elsewhere, and parses them. */
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
        return load(catalog, source, versions, SpecProgress.NONE);
    }

    /**
     * Loads the documents of some versions and tells about it.
     *
     * @param catalog the versions there are
     * @param source where the documents come from
     * @param versions the versions asked for, each in the catalog
     * @param progress told about each document
     * @return the documents, ascending by version
     * @throws ProblemsException with everything that is wrong with any of them
     */
    public static List<SpecDocument> load(
            Catalog catalog, SpecSource source, Collection<ApiVersion> versions, SpecProgress progress) {
        return parse(find(catalog, source, versions), progress);
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
        catalog.require(versions);
        List<ApiVersion> ascending = versions.stream().sorted().distinct().toList();
        return Parallel.map(ascending, version -> find(source, version));
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
        return Parallel.map(files, file -> {
            progress.begins("Parsing " + file.name());
            return SpecReader.read(file.version(), file.name(), file.bytes());
        });
    }

    private static SpecFile find(SpecSource source, ApiVersion version) {
        if (source instanceof SpecSource.Folder folder) {
            return LocalSpecs.inFolder(folder.path(), version);
        }
        return LocalSpecs.bundled(version);
    }
}

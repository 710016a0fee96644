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
package io.atlasclient.specs.source;

import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.SpecFile;
import io.atlasclient.specs.tree.TreeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Reads documents from this library's resources or from a folder. */
public final class LocalSpecs {
    private static final String BUNDLED = "/io/atlasclient/specs/bundled/";
    private static final List<String> SUFFIXES = List.of(".json", ".yaml");

    private LocalSpecs() {}

    /**
     * Reads the bundled document of a version.
     *
     * @param version the API version
     * @throws ProblemsException if none is bundled
     */
    public static SpecFile bundled(ApiVersion version) {
        List<String> names = names(version).stream()
                .filter(name -> LocalSpecs.class.getResource(BUNDLED + name) != null)
                .toList();
        String name = only(names, "bundled", "The library", version);
        try (InputStream document = Objects.requireNonNull(LocalSpecs.class.getResourceAsStream(BUNDLED + name))) {
            return new SpecFile(version, name, document.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the document of a version from a folder.
     *
     * @param folder a folder with one file {@code openapi-<version>.json} or {@code .yaml}
     * @param version the API version
     * @throws ProblemsException if the folder has no such file or both, or the file cannot be read
     */
    public static SpecFile inFolder(Path folder, ApiVersion version) {
        if (!Files.isDirectory(folder)) {
            throw problem(folder.toString(), "The specs source is not a folder.", "Name a folder that is there.");
        }
        List<String> names = names(version).stream()
                .filter(name -> Files.isRegularFile(folder.resolve(name)))
                .toList();
        return read(version, folder.resolve(only(names, folder.toString(), "The folder", version)));
    }

    private static String only(List<String> names, String document, String place, ApiVersion version) {
        if (names.isEmpty()) {
            throw problem(
                    document,
                    place + " has no document of version " + version + ".",
                    "Put openapi-" + version + ".json or .yaml there, or use another specs source.");
        } else if (names.size() > 1) {
            throw problem(
                    document,
                    place + " has two documents of version " + version + ", JSON and YAML.",
                    "Remove one of them.");
        }
        return names.get(0);
    }

    private static SpecFile read(ApiVersion version, Path file) {
        try {
            if (Files.size(file) > TreeReader.MAX_BYTES) {
                throw problem(
                        file.toString(), "The document of version " + version + " is larger than 64 MiB.", "Split it.");
            }
            return new SpecFile(version, file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw problem(
                    file.toString(), "The document of version " + version + " cannot be read.", "Make it readable.");
        }
    }

    private static List<String> names(ApiVersion version) {
        return SUFFIXES.stream().map(suffix -> "openapi-" + version + suffix).toList();
    }

    private static ProblemsException problem(String document, String message, String remedy) {
        return new ProblemsException(List.of(new Problem(document, "#", message, remedy)));
    }
}

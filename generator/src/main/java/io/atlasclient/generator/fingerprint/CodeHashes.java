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
package io.atlasclient.generator.fingerprint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The identity of the code that generates: the content of our own jars, since a snapshot's version says nothing, and the
 * name and size of the libraries'. Finds them by a resource in each, so that no class of them is loaded.
 */
public final class CodeHashes {
    private static final List<String> OWN = List.of(
            "io/atlasclient/specs/Problem.class",
            "io/atlasclient/generator/SourceTree.class",
            "atlas-java/enum.mustache");
    private static final List<String> LIBRARIES = List.of(
            "com/fasterxml/jackson/databind/JsonNode.class",
            "com/palantir/javapoet/JavaFile.class",
            "com/samskivert/mustache/Mustache.class",
            "io/swagger/v3/oas/models/OpenAPI.class",
            "io/swagger/v3/parser/util/OpenAPIDeserializer.class",
            "org/commonmark/parser/Parser.class",
            "org/openapitools/codegen/CodegenConfig.class",
            "org/yaml/snakeyaml/Yaml.class");

    private CodeHashes() {}

    /**
     * Hashes the code that a class loader sees.
     *
     * @param loader the loader that generates
     * @return a hash or size by resource
     * @throws IllegalStateException if a part is missing, since the installation is broken then
     */
    public static SortedMap<String, String> of(ClassLoader loader) {
        SortedMap<String, String> hashes = new TreeMap<>();
        OWN.forEach(resource -> FileHashes.of(rootOf(resource, loader))
                .forEach((path, sha256) -> hashes.put("code " + resource + " " + path, sha256)));
        LIBRARIES.forEach(resource -> hashes.put("library " + resource, nameAndSize(rootOf(resource, loader))));
        return hashes;
    }

    /** Returns the jar or folder that a resource comes from. */
    private static Path rootOf(String resource, ClassLoader loader) {
        URL url = loader.getResource(resource);
        if (url == null) {
            throw new IllegalStateException("The generator's installation lacks " + resource + ".");
        }
        try {
            if (url.openConnection() instanceof JarURLConnection jar) {
                return Path.of(URI.create(jar.getJarFileURL().toString()));
            }
            Path root = Path.of(URI.create(url.toString()));
            for (int depth = resource.split("/").length; depth > 0; depth--) {
                root = root.getParent();
            }
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameAndSize(Path jar) {
        try {
            return jar.getFileName() + " " + Files.size(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

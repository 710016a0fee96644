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
package io.atlasclient.conformance.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.conformance.instance.JsonTrees;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The payloads of stream connections that the API's documentation shows, found by themselves. */
public final class StreamsSamples {
    private static final String FOLDER = "/io/atlasclient/conformance/streams/";
    private static final String SUFFIX = ".json";

    private StreamsSamples() {}

    /**
     * Returns the samples of a kind.
     *
     * @param kind {@code request}, {@code response} or {@code error}
     * @return the payloads by file name without suffix; of connections, the name is the kind of connection
     */
    public static SortedMap<String, JsonNode> of(String kind) {
        try {
            URI folder = Objects.requireNonNull(StreamsSamples.class.getResource(FOLDER + kind), kind)
                    .toURI();
            if (!folder.getScheme().equals("jar")) {
                return read(Path.of(folder));
            }
            try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
                return read(jar.getPath(FOLDER + kind));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, JsonNode> read(Path folder) throws IOException {
        SortedMap<String, JsonNode> samples = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    samples.put(file.getFileName().toString().replace(SUFFIX, ""), JsonTrees.read(in.readAllBytes()));
                }
            }
        }
        return samples;
    }
}

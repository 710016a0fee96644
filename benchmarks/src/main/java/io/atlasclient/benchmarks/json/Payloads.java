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
package io.atlasclient.benchmarks.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** Makes the payloads out of fixtures. */
public final class Payloads {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int CLUSTERS = 100;
    private static final int LARGEST_PAGE = 500;

    private Payloads() {}

    /**
     * Writes all payloads to files: a measured process reads bytes and needs no library for it.
     *
     * @param folder where to
     * @throws IOException if that fails
     */
    public static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Payload payload : Payload.values()) {
            Files.write(folder.resolve(payload.fileName()), of(payload));
        }
    }

    /**
     * Makes a payload.
     *
     * @param payload which
     * @return JSON in UTF-8 without blanks
     * @throws IOException if a fixture cannot be read
     */
    public static byte[] of(Payload payload) throws IOException {
        return MAPPER.writeValueAsBytes(
                switch (payload) {
                    case KAFKA_CONNECTION -> fixture("kafka-connection.json");
                    case CONNECTIONS -> fixture("connections.json");
                    case CLUSTERS -> page(MAPPER.createArrayNode().add(fixture("cluster.json")), CLUSTERS);
                    case ALERTS -> page((ArrayNode) fixture("alerts.json"), LARGEST_PAGE);
                });
    }

    private static JsonNode fixture(String name) throws IOException {
        try (InputStream in = Payloads.class.getResourceAsStream(name)) {
            return MAPPER.readTree(Objects.requireNonNull(in, name));
        }
    }

    /** Repeats the samples in turns; ids and names differ. */
    private static ObjectNode page(ArrayNode samples, int size) {
        ObjectNode page = MAPPER.createObjectNode();
        page.putArray("links")
                .addObject()
                .put("href", "https://cloud.mongodb.com/api/atlas")
                .put("rel", "self");
        ArrayNode results = page.putArray("results");
        for (int i = 0; i < size; i++) {
            ObjectNode item = samples.get(i % samples.size()).deepCopy();
            item.put("id", String.format(Locale.ROOT, "%024x", i));
            if (item.has("name")) {
                item.put("name", "cluster-" + i);
            }
            results.add(item);
        }
        return page.put("totalCount", size);
    }
}

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
package io.atlasclient.compatibility;

import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.SpecDocument;
import io.atlasclient.specs.SpecSource;
import io.atlasclient.specs.catalog.Catalog;
import io.atlasclient.specs.load.SpecLoader;
import io.atlasclient.specs.read.SpecReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents that tests compare. */
public final class Documents {
    private static final Path SHARED = Path.of("").toAbsolutePath().getParent().resolveSibling("shared");
    private static final ApiVersion VERSION = Catalog.load().pins().lastKey();

    private Documents() {}

    /** Loads full-size documents only for tests that ask for them. */
    private static final class Loaded {
        private static final Map<String, List<SpecDocument>> ALL = readAll();
    }

    /** Two documents, the older first. */
    public record Pair(SpecDocument base, SpecDocument revision) {
        @Override
        public String toString() {
            return base.version() + " to " + revision.version() + " ("
                    + base.sha256().substring(0, 8) + ")";
        }
    }

    /** Returns a small document. */
    public static SpecDocument yaml(String text) {
        return SpecReader.readForComparison(VERSION, "document.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the folder with full-size documents beside the checkout, which may be absent. */
    public static Path shared() {
        return SHARED;
    }

    /** Returns the bundled documents, and those of folders beside the checkout if there are any, by source. */
    public static Map<String, List<SpecDocument>> all() {
        return Loaded.ALL;
    }

    private static Map<String, List<SpecDocument>> readAll() {
        Map<String, List<SpecDocument>> all = new LinkedHashMap<>();
        all.put("bundled", load(new SpecSource.Bundled()));
        for (String folder : List.of("2025-06-05", "2026-08-21")) {
            Path path = SHARED.resolve("specs").resolve(folder);
            if (Files.isDirectory(path)) {
                all.put(folder, load(new SpecSource.Folder(path)));
            }
        }
        return all;
    }

    /** Returns every two documents of one source, and each version as two sources have it. */
    public static List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (List<SpecDocument> documents : Loaded.ALL.values()) {
            for (int i = 0; i < documents.size(); i++) {
                for (int j = i + 1; j < documents.size(); j++) {
                    pairs.add(new Pair(documents.get(i), documents.get(j)));
                }
            }
        }
        if (Loaded.ALL.size() == 3) {
            List<SpecDocument> old = Loaded.ALL.get("2025-06-05");
            List<SpecDocument> now = Loaded.ALL.get("2026-08-21");
            for (int i = 0; i < old.size(); i++) {
                pairs.add(new Pair(old.get(i), now.get(i)));
            }
        }
        return pairs;
    }

    /** Returns a document of schemas that all refer to each other, and endpoints that send and return them. */
    public static SpecDocument recursive(int schemas, int endpoints, String typeOfName) {
        String properties = IntStream.range(0, schemas)
                .mapToObj(i -> "p%d: {$ref: '#/components/schemas/S%d'}".formatted(i, i))
                .collect(Collectors.joining(", "));
        StringBuilder text = new StringBuilder("openapi: 3.0.1\ninfo: {title: T, version: '1'}\npaths:\n");
        for (int i = 0; i < endpoints; i++) {
            text.append("""
                      /e%1$d:
                        post:
                          operationId: e%1$d
                          requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/S%2$d'}}}}
                          responses: {'200': {description: R, content: {application/json: {schema: {$ref: '#/components/schemas/S%2$d'}}}}}
                    """.formatted(i, i % schemas));
        }
        text.append("components:\n  schemas:\n");
        for (int i = 0; i < schemas; i++) {
            String type = i == schemas - 1 ? typeOfName : "string";
            text.append("    S%d: {type: object, properties: {name: {type: %s}, %s}}%n".formatted(i, type, properties));
        }
        return yaml(text.toString());
    }

    private static List<SpecDocument> load(SpecSource source) {
        Catalog catalog = Catalog.load();
        return SpecLoader.load(catalog, source, catalog.versions());
    }
}

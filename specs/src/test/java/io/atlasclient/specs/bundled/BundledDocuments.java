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
package io.atlasclient.specs.bundled;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.specs.SpecDocument;
import io.atlasclient.specs.SpecSource;
import io.atlasclient.specs.catalog.Catalog;
import io.atlasclient.specs.load.SpecLoader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The bundled documents, loaded once for all tests, and ways to walk them. */
final class BundledDocuments {
    private static final List<SpecDocument> ASCENDING = load();

    private BundledDocuments() {}

    private static List<SpecDocument> load() {
        Catalog catalog = Catalog.load();
        return SpecLoader.load(catalog, new SpecSource.Bundled(), catalog.versions());
    }

    static List<SpecDocument> ascending() {
        return ASCENDING;
    }

    static SpecDocument newest() {
        return ASCENDING.get(ASCENDING.size() - 1);
    }

    static SpecDocument of(String version) {
        return ASCENDING.stream()
                .filter(document -> document.version().toString().equals(version))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the operations by path and method, such as {@code "get /api/atlas/v2/groups"}. */
    static Map<String, JsonNode> operations(SpecDocument document) {
        Map<String, JsonNode> operations = new TreeMap<>();
        document.tree()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.put(method.getKey() + " " + path.getKey(), method.getValue())));
        return operations;
    }

    static Map<String, JsonNode> schemas(SpecDocument document) {
        Map<String, JsonNode> schemas = new LinkedHashMap<>();
        document.tree()
                .at("/components/schemas")
                .properties()
                .forEach(schema -> schemas.put(schema.getKey(), schema.getValue()));
        return schemas;
    }

    /** Returns every reference below a node, {@code $ref}s and the targets of mappings, as JSON pointers. */
    static Set<String> references(JsonNode node) {
        Set<String> references = new TreeSet<>();
        node.findValues("$ref")
                .forEach(reference -> references.add(reference.asText().substring(1)));
        node.findValues("mapping")
                .forEach(mapping -> mapping.elements()
                        .forEachRemaining(
                                target -> references.add(target.asText().substring(1))));
        return references;
    }
}

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
package io.atlasclient.specs.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/**
 * The facts of an OpenAPI document: paths, types, constraints, without the texts that explain them. Facts may be shipped
 * with a program whatever licence the texts have.
 */
public final class DocumentFacts {
    /** What explains and constrains nothing (OpenAPI 3.0.3, sections 4.7 and 4.8). */
    private static final Set<String> TEXTS = Set.of(
            "description",
            "title",
            "summary",
            "example",
            "examples",
            "externalDocs",
            "termsOfService",
            "contact",
            "license",
            "tags");

    /** Extensions that name something. */
    private static final Set<String> KEPT_EXTENSIONS = Set.of("x-xgen-operation-id-override", "x-sunset");

    /** Members whose value is a map with names of its own, among which any may look like a keyword. */
    private static final Set<String> MAPS = Set.of(
            "paths",
            "properties",
            "schemas",
            "responses",
            "parameters",
            "requestBodies",
            "headers",
            "securitySchemes",
            "content",
            "mapping",
            "scopes");

    private DocumentFacts() {}

    /**
     * Reduces a document.
     *
     * @param document the document; stays as it is
     * @return a copy without descriptions, titles, summaries, examples, tags, links to documentation, and extensions that
     *     name nothing
     */
    public static JsonNode of(JsonNode document) {
        return reduced(document, false);
    }

    private static JsonNode reduced(JsonNode node, boolean isMap) {
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode(array.size());
            array.forEach(element -> copy.add(reduced(element, false)));
            return copy;
        } else if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                if (isMap || !isText(member.getKey())) {
                    copy.set(member.getKey(), reduced(member.getValue(), !isMap && MAPS.contains(member.getKey())));
                }
            }
            return copy;
        }
        return node;
    }

    private static boolean isText(String keyword) {
        return TEXTS.contains(keyword) || (keyword.startsWith("x-") && !KEPT_EXTENSIONS.contains(keyword));
    }
}

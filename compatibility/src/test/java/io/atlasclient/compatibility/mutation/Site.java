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
package io.atlasclient.compatibility.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.compatibility.view.Located;
import io.atlasclient.compatibility.view.References;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A schema that requests or responses consist of.
 *
 * @param schema the schema, no reference
 * @param hides the keyword that takes a property out of what is sent this way
 * @param traits what matters about how it is used
 * @param references the document's references
 */
record Site(Located schema, String hides, Set<Trait> traits, References references) {

    /** How a schema is used. */
    enum Trait {
        /** Other schemas speak of the same value, and may say already what an edit says. */
        MERGED,
        /** One of several that a value may follow, so that another may still allow what this one refuses. */
        ALTERNATIVE,
        /** Sent itself, not only as what another schema is made of. */
        DIRECT,
        /** Sent as JSON, not only as plain text, in which every number is a text. */
        JSON
    }

    JsonNode node() {
        return schema.node();
    }

    boolean has(String keyword) {
        return node().has(keyword);
    }

    boolean isOf(String type) {
        return node().path("type").asText().equals(type);
    }

    boolean isNumber() {
        return isOf("integer") || isOf("number");
    }

    /** Returns whether nothing but this schema speaks of the value. */
    boolean isAlone() {
        return !traits.contains(Trait.MERGED) && !traits.contains(Trait.ALTERNATIVE);
    }

    boolean isJson() {
        return traits.contains(Trait.JSON);
    }

    boolean isOf30() {
        return references.root().text("openapi").orElse("").startsWith("3.0");
    }

    /** Returns the declared properties that are sent. */
    Map<String, Located> properties() {
        return schema.child("properties").members().entrySet().stream()
                .filter(property -> isSent(property.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    private boolean isSent(Located property) {
        Located target = references.resolve(property);
        return !target.flag(hides)
                && target.child("allOf").elements().stream()
                        .map(references::resolve)
                        .noneMatch(branch -> branch.flag(hides));
    }

    boolean requires(String property) {
        return StreamSupport.stream(node().path("required").spliterator(), false)
                .anyMatch(name -> name.asText().equals(property));
    }
}

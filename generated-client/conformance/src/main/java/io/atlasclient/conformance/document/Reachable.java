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
package io.atlasclient.conformance.document;

import io.atlasclient.testing.document.ApiDocument;
import io.atlasclient.testing.document.Place;
import io.atlasclient.testing.document.Schemas;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;

/** The component schemas that the operations of a document lead to, through references and mappings. */
public final class Reachable {
    private static final String SCHEMAS = "#/components/schemas/";

    private Reachable() {}

    /**
     * Finds them.
     *
     * @param document a document
     * @return the pointers of the schemas
     */
    public static Set<String> schemas(ApiDocument document) {
        Set<String> seen = new TreeSet<>();
        Deque<Place> todo = new ArrayDeque<>();
        todo.add(document.root().at("paths"));
        while (!todo.isEmpty()) {
            for (Place text : Schemas.below(todo.remove(), Reachable::isReference)) {
                String target = text.node().asText();
                if (seen.add(target)) {
                    todo.add(document.at(target));
                }
            }
        }
        seen.removeIf(pointer -> !pointer.startsWith(SCHEMAS));
        return seen;
    }

    private static boolean isReference(Place place) {
        boolean inMapping = place.pointer().contains("/discriminator/mapping/");
        return (place.name().equals("$ref") || inMapping)
                && place.node().asText("").startsWith("#/");
    }
}

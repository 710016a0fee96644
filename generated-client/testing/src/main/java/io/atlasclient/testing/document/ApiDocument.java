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
package io.atlasclient.testing.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One OpenAPI document.
 *
 * @param version the date of the API version that it describes
 * @param name its file name, for messages
 * @param tree the document; not to be changed
 */
public record ApiDocument(LocalDate version, String name, JsonNode tree) {

    /** Returns the whole document. */
    public Place root() {
        return new Place(this, "#", tree);
    }

    /**
     * Finds a place.
     *
     * @param pointer a JSON pointer (RFC 6901) that begins with {@code #}
     * @return empty if there is nothing
     */
    public Optional<Place> find(String pointer) {
        JsonNode node = tree.at(JsonPointer.compile(pointer.substring(1)));
        return node.isMissingNode() ? Optional.empty() : Optional.of(new Place(this, pointer, node));
    }

    /**
     * Returns a place.
     *
     * @param pointer a JSON pointer (RFC 6901) that begins with {@code #}
     * @throws IllegalArgumentException if there is nothing
     */
    public Place at(String pointer) {
        return find(pointer).orElseThrow(() -> new IllegalArgumentException(name + " has no " + pointer));
    }
}

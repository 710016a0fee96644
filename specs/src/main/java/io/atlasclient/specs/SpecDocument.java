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
package io.atlasclient.specs;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One OpenAPI document, parsed once and never changed.
 *
 * @param version the API version that the document describes
 * @param name the document as problems name it, such as {@code openapi-<version>.json}
 * @param checksum the SHA-256 of its bytes
 * @param bytes the document's size in bytes
 * @param tree the document as a tree; never modified
 * @param model the document as Swagger Parser's model, references unresolved; never modified; null if it was read to be
 *     compared only
 * @param positions where each value of the tree stands in the document's text
 */
public record SpecDocument(
        ApiVersion version,
        String name,
        Checksum checksum,
        long bytes,
        JsonNode tree,
        @Nullable OpenAPI model,
        SourcePositions positions) {

    /**
     * Returns the document as Swagger Parser's model, references unresolved; never modified.
     *
     * @throws IllegalStateException if the document was read to be compared only
     */
    public OpenAPI openApi() {
        if (model == null) {
            throw new IllegalStateException(name + " was read to be compared only.");
        }
        return model;
    }

    /** Returns the SHA-256 of the document's bytes, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return checksum.sha256();
    }

    /**
     * Finds where a value stands in the document's text.
     *
     * @param pointer a JSON pointer (RFC 6901), plain or as a URI fragment that begins with {@code #}
     * @return the place of the value's key, or of the value where it has none; empty if there is no such value
     * @throws IllegalArgumentException if the text is not a JSON pointer
     */
    public Optional<SourcePosition> position(String pointer) {
        return positions.find(pointer);
    }
}

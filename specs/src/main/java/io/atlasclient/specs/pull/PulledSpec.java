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
package io.atlasclient.specs.pull;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.SpecDocument;
import io.atlasclient.specs.catalog.Pin;
import java.util.Locale;
import java.util.Set;

/**
 * What a pull got for one version.
 *
 * @param version the API version
 * @param operations how many operations the document has
 * @param schemas how many schemas its components have
 * @param pin its hash and size
 * @param changed whether the catalog pinned another document
 */
public record PulledSpec(ApiVersion version, int operations, int schemas, Pin pin, boolean changed) {
    /** The fixed fields of a path item that are operations (OpenAPI 3.0.3, section "Path Item Object"). */
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    static PulledSpec of(SpecDocument document, Pin pinned) {
        Pin pin = new Pin(document.sha256(), document.bytes());
        int operations = 0;
        for (JsonNode path : document.tree().path("paths")) {
            for (String member : (Iterable<String>) path::fieldNames) {
                operations += METHODS.contains(member) ? 1 : 0;
            }
        }
        int schemas = document.tree().at("/components/schemas").size();
        return new PulledSpec(document.version(), operations, schemas, pin, !pin.equals(pinned));
    }

    /** Returns the version, operations, schemas, bytes, hash and whether it changed, on one line. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: %d operations, %d schemas, %d bytes, sha256 %s, %s",
                version,
                operations,
                schemas,
                pin.size(),
                pin.sha256(),
                changed ? "changed" : "unchanged");
    }
}

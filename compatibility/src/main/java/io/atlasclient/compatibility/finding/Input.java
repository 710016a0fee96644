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
package io.atlasclient.compatibility.finding;

import io.atlasclient.specs.Checksum;
import org.jspecify.annotations.Nullable;

/**
 * One of the two documents.
 *
 * @param label how reports name it, short
 * @param source where it came from, as the user wrote it
 * @param checksum the SHA-256 of its bytes
 * @param version the API version that it describes; null if it is not known
 */
public record Input(
        String label,
        String source,
        Checksum checksum,
        @Nullable String version) {

    /** Returns the SHA-256 of the document's bytes, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return checksum.sha256();
    }
}

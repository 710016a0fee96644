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
package io.atlasclient.generator.resolve;

import io.atlasclient.specs.JsonPointers;

/** JSON pointers (RFC 6901) as URI fragments. */
final class Pointers {
    static final String SCHEMAS = "#/components/schemas/";

    private Pointers() {}

    /** Returns one reference token, escaped, with its leading slash. */
    static String token(String name) {
        return "/" + JsonPointers.token(name);
    }

    /** Returns the schema name of a reference to a component schema, or the text itself if it is a bare name. */
    static String schemaName(String reference) {
        return reference.startsWith(SCHEMAS) ? JsonPointers.name(reference.substring(SCHEMAS.length())) : reference;
    }
}

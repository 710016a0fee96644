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
package io.atlasclient.json;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Collects the required properties that a builder lacks, so that they are reported together. */
public final class MissingProperties {
    private final String schema;
    private final ModelBuilder<?> builder;
    private @Nullable StringJoiner missing;

    /**
     * Starts a check.
     *
     * @param schema the schema of what is being built, for the message
     * @param builder the builder; a property that it was told to set to null is not missing
     */
    public MissingProperties(String schema, ModelBuilder<?> builder) {
        this.schema = schema;
        this.builder = builder;
    }

    /**
     * Checks one required property.
     *
     * @param property its name in JSON
     * @param value its value, or null
     * @return this
     */
    public MissingProperties check(String property, @Nullable Object value) {
        if (value == null && !builder.isNoted(property)) {
            if (missing == null) {
                missing = new StringJoiner(", ");
            }
            missing.add(property);
        }
        return this;
    }

    /**
     * Ends the check.
     *
     * @throws AtlasDataException if a property is missing; the message names all that are
     */
    public void orThrow() {
        if (missing != null) {
            throw new AtlasDataException(schema + " lacks required properties: " + missing);
        }
    }
}

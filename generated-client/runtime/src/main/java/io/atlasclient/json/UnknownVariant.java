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

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The variant of a union that holds what the API description does not name: the JSON is kept and written back unchanged. Every
 * generated union has one. Immutable.
 */
public abstract class UnknownVariant implements JsonModel {
    private final String schema;
    private final JsonObject json;

    /**
     * Keeps a value.
     *
     * @param schema the union's schema, for messages
     * @param json the value
     */
    protected UnknownVariant(String schema, JsonObject json) {
        this.schema = schema;
        this.json = json;
    }

    /**
     * What stands in JSON.
     *
     * @return the whole object, secrets included
     */
    public final JsonObject json() {
        return json;
    }

    /**
     * The value of a property that the union requires.
     *
     * @param property its name
     * @param codec its type
     * @param <T> its type
     * @return the value
     * @throws AtlasDataException if it is absent, null or malformed
     */
    protected final <T> T required(String property, JsonCodec<T> codec) {
        T value = optional(property, codec);
        return Extras.required(value, null, schema, property);
    }

    /**
     * The value of a property that the union declares.
     *
     * @param property its name
     * @param codec its type
     * @param <T> its type
     * @return the value, or null if it is absent or null
     * @throws AtlasDataException if it is malformed
     */
    protected final <T> @Nullable T optional(String property, JsonCodec<T> codec) {
        JsonValue found = json.get(property);
        if (found == null || found.isNull()) {
            return null;
        }
        T value = codec.read(JsonReader.of(found));
        if (value == null) {
            throw new AtlasDataException(schema + "." + property + " cannot be read: it is not of its type");
        }
        return value;
    }

    /**
     * The value of a list property that the union declares.
     *
     * @param property its name
     * @param element its elements' type
     * @param <T> its elements' type
     * @return the unmodifiable list; empty if the property is absent or null
     * @throws AtlasDataException if it is malformed
     */
    protected final <T> List<T> list(String property, JsonCodec<T> element) {
        List<T> values = optional(property, JsonCodecs.list(element));
        return values == null ? List.of() : values;
    }

    /**
     * The value of a map property that the union declares.
     *
     * @param property its name
     * @param type its values' type
     * @param <T> its values' type
     * @return the unmodifiable map; empty if the property is absent or null
     * @throws AtlasDataException if it is malformed
     */
    protected final <T> Map<String, T> map(String property, JsonCodec<T> type) {
        Map<String, T> values = optional(property, JsonCodecs.map(type));
        return values == null ? Map.of() : values;
    }

    @Override
    public final void writeTo(JsonWriter out) {
        out.value(json);
    }

    @Override
    @SuppressWarnings(
            "EqualsGetClass") // Every subclass is final and generated; equal JSON in two unions is two values.
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other != null && other.getClass() == getClass() && ((UnknownVariant) other).json.equals(json));
    }

    @Override
    public final int hashCode() {
        return json.hashCode();
    }

    /** The schema and the JSON without its strings and numbers, which may be secrets. */
    @Override
    public final String toString() {
        return AtlasJson.describe(schema.concat(".Unknown"), this);
    }
}

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

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Any JSON value (RFC 8259), immutable. {@code toString} gives its JSON text. Numbers keep the text they had; two numbers are equal if their values
 * are, so {@code 1.0} equals {@code 1}. Objects are equal whatever the order of their properties.
 */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {
    /**
     * Reads a JSON text.
     *
     * @param json one JSON value
     * @return the value
     * @throws AtlasDataException if the text is not JSON
     */
    static JsonValue parse(String json) {
        JsonReader in = JsonReader.of(json);
        JsonValue value = in.readJson();
        in.end();
        return value;
    }

    /**
     * A string.
     *
     * @param value the string
     * @return its JSON value
     */
    static JsonValue of(String value) {
        return new JsonString(value);
    }

    /**
     * A boolean.
     *
     * @param value the boolean
     * @return its JSON value
     */
    static JsonValue of(boolean value) {
        return value ? JsonBoolean.TRUE : JsonBoolean.FALSE;
    }

    /**
     * An integer.
     *
     * @param value the number
     * @return its JSON value
     */
    static JsonValue of(long value) {
        return new JsonNumber(Long.toString(value));
    }

    /**
     * A number.
     *
     * @param value the number
     * @return its JSON value
     */
    static JsonValue of(BigDecimal value) {
        return new JsonNumber(value.toString());
    }

    /**
     * Null, as a value.
     *
     * @return the only instance
     */
    static JsonValue ofNull() {
        return JsonNull.NULL;
    }

    /**
     * Whether this is null.
     *
     * @return true for {@link JsonNull}
     */
    default boolean isNull() {
        return this == JsonNull.NULL;
    }

    /**
     * The string that this is.
     *
     * @return the string, or null if this is something else
     */
    default @Nullable String asString() {
        return this instanceof JsonString string ? string.value() : null;
    }

    /**
     * A property of the object that this is.
     *
     * @param property its name
     * @return the property's value, or null if it is absent or this is no object
     */
    default @Nullable JsonValue get(String property) {
        return this instanceof JsonObject object ? object.properties().get(property) : null;
    }
}

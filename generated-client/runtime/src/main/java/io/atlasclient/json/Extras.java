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

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an object holds beside its typed properties, immutable: properties that its schema does not declare, and declared ones that are null or whose
 * value is of the wrong type. An object with none of these has null for it. Equal by content.
 */
public final class Extras {
    private final Map<String, JsonValue> unknown;
    private final Map<String, JsonValue> known;

    Extras(Map<String, JsonValue> unknown, Map<String, JsonValue> known) {
        this.unknown = unknown;
        this.known = known;
    }

    /**
     * What an object under construction holds beside its typed properties.
     *
     * @param builder its builder
     * @return an immutable snapshot, or null if there is nothing
     */
    public static @Nullable Extras of(ModelBuilder<?> builder) {
        return builder.extras();
    }

    /** Properties that the schema does not declare. */
    Map<String, JsonValue> undeclared() {
        return unknown;
    }

    /** Declared properties without a typed value: {@link JsonNull}, or JSON of another type. */
    Map<String, JsonValue> untyped() {
        return known;
    }

    /**
     * The properties that the schema does not declare.
     *
     * @param extras what an object holds beside its typed properties
     * @return an unmodifiable map in the order of the text
     */
    public static Map<String, JsonValue> unknown(@Nullable Extras extras) {
        return extras == null ? Collections.emptyMap() : Collections.unmodifiableMap(extras.unknown);
    }

    /**
     * Whether a declared property is there although it has no typed value.
     *
     * @param extras what an object holds beside its typed properties
     * @param property its name in JSON
     * @return true if it is null or malformed
     */
    public static boolean has(@Nullable Extras extras, String property) {
        return extras != null && extras.known.containsKey(property);
    }

    /**
     * The value of a required property.
     *
     * @param value its typed value, if it has one
     * @param extras what the object holds beside its typed properties
     * @param schema the object's schema, for the message
     * @param property the property's name in JSON
     * @param <T> its type
     * @return the value
     * @throws AtlasDataException if it is absent, null or malformed
     */
    public static <T> T required(@Nullable T value, @Nullable Extras extras, String schema, String property) {
        if (value != null) {
            return value;
        }
        JsonValue found = extras == null ? null : extras.known.get(property);
        String reason = found == null ? "it is absent" : found == JsonNull.NULL ? "it is null" : malformed(found);
        throw new AtlasDataException(schema + "." + property + " is required, but " + reason);
    }

    /**
     * The value of an optional property.
     *
     * @param value its typed value, if it has one
     * @param extras what the object holds beside its typed properties
     * @param schema the object's schema, for the message
     * @param property the property's name in JSON
     * @param <T> its type
     * @return the value, or null if the property is absent or null
     * @throws AtlasDataException if it is malformed
     */
    public static <T> @Nullable T optional(@Nullable T value, @Nullable Extras extras, String schema, String property) {
        if (value == null && extras != null) {
            extras.rejectMalformed(schema, property);
        }
        return value;
    }

    /**
     * The value of a list property, required or not.
     *
     * @param value its typed value, if it has one
     * @param extras what the object holds beside its typed properties
     * @param schema the object's schema, for the message
     * @param property the property's name in JSON
     * @param <T> the elements' type
     * @return the list; empty if the property is absent or null
     * @throws AtlasDataException if it is malformed
     */
    public static <T> List<T> list(@Nullable List<T> value, @Nullable Extras extras, String schema, String property) {
        List<T> list = optional(value, extras, schema, property);
        return list == null ? Collections.emptyList() : list;
    }

    /**
     * The value of a map property, required or not.
     *
     * @param value its typed value, if it has one
     * @param extras what the object holds beside its typed properties
     * @param schema the object's schema, for the message
     * @param property the property's name in JSON
     * @param <T> the values' type
     * @return the map; empty if the property is absent or null
     * @throws AtlasDataException if it is malformed
     */
    public static <T> Map<String, T> map(
            @Nullable Map<String, T> value, @Nullable Extras extras, String schema, String property) {
        Map<String, T> map = optional(value, extras, schema, property);
        return map == null ? Collections.emptyMap() : map;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extras that && unknown.equals(that.unknown) && known.equals(that.known);
    }

    @Override
    public int hashCode() {
        return 31 * unknown.hashCode() + known.hashCode();
    }

    /** Names only: values may be secrets. */
    @Override
    public String toString() {
        return "Extras" + unknown.keySet() + known.keySet();
    }

    private void rejectMalformed(String schema, String property) {
        JsonValue found = known.get(property);
        if (found != null && found != JsonNull.NULL) {
            throw new AtlasDataException(schema + "." + property + " cannot be read: " + malformed(found));
        }
    }

    private static String malformed(JsonValue found) {
        if (found instanceof JsonObject) {
            return "this JSON object is not of its type";
        }
        if (found instanceof JsonArray) {
            return "this JSON array is not of its type";
        }
        if (found instanceof JsonString) {
            return "this JSON string is not of its type";
        }
        return found instanceof JsonNumber
                ? "this JSON number is not of its type"
                : "this JSON boolean is not of its type";
    }
}

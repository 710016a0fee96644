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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object. Of several properties with one name the last is kept.
 *
 * @param properties its properties in their order, unmodifiable
 */
public record JsonObject(Map<String, JsonValue> properties) implements JsonValue {
    /**
     * Creates an object.
     *
     * @param properties its properties, copied in their order; no value is null ({@link JsonNull} is)
     */
    public JsonObject {
        properties = Collections.unmodifiableMap(properties instanceof FreshProperties ? properties : copy(properties));
    }

    private static Map<String, JsonValue> copy(Map<String, JsonValue> properties) {
        Map<String, JsonValue> copy = new LinkedHashMap<>(properties);
        for (Map.Entry<String, JsonValue> property : copy.entrySet()) {
            Objects.requireNonNull(property.getKey(), "name of a property");
            Objects.requireNonNull(property.getValue(), property.getKey());
        }
        return copy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonObject object && properties.equals(object.properties);
    }

    @Override
    public int hashCode() {
        return properties.hashCode();
    }

    @Override
    public String toString() {
        return JsonText.string(this);
    }

    /** What has just been read, without nulls: nobody else has it, so it is not copied. */
    static final class FreshProperties extends LinkedHashMap<String, JsonValue> {
        private static final long serialVersionUID = 1L;
    }
}

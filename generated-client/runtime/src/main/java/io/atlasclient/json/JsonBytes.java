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

import org.jspecify.annotations.Nullable;

/** Whole JSON texts in UTF-8, read and written with a known codec. */
public final class JsonBytes {
    private JsonBytes() {}

    /**
     * Reads a text that is one value.
     *
     * @param json the text
     * @param codec the value's type
     * @param name what the type is called in a message
     * @param <T> the type
     * @return the value, or null if the text is {@code null}
     * @throws AtlasDataException if the text is not JSON or the value not of that type
     */
    public static <T> @Nullable T read(byte[] json, JsonCodec<T> codec, String name) {
        JsonReader in = JsonReader.of(json);
        T value = codec.read(in);
        in.end();
        if (value == null && !in.takeMismatch().isNull()) {
            throw new AtlasDataException("The JSON value is not a " + name);
        }
        return value;
    }

    /**
     * Writes a value.
     *
     * @param codec its type
     * @param value the value
     * @param mode what of it to write
     * @param <T> its type
     * @return the text
     */
    public static <T> byte[] write(JsonCodec<T> codec, T value, JsonWriter.Mode mode) {
        return JsonWriter.bytes(codec, value, mode);
    }
}

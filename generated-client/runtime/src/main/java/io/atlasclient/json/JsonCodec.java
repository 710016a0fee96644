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

/**
 * Reads and writes one type as JSON. Stateless, so that one instance serves all threads.
 *
 * @param <T> the Java type
 */
public interface JsonCodec<T> {
    /**
     * Reads the value that begins at the reader's current token.
     *
     * @param in a reader that stands on the first token of the value
     * @return the value, or null if it is not of this type (JSON null included): then all of it has been consumed and {@link JsonReader#takeMismatch()} has it
     * @throws AtlasDataException if the text is not JSON
     */
    @Nullable
    T read(JsonReader in);

    /**
     * Writes a value.
     *
     * @param out where to
     * @param value what
     */
    void write(JsonWriter out, T value);
}

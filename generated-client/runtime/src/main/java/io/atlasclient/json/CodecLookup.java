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

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the codec of a Java type: a generated class, a scalar, a list or a map. */
public final class CodecLookup {
    private final List<CodecRegistry> registries;

    /**
     * Creates a lookup.
     *
     * @param registries where to find the codecs of generated classes; the first that has one wins
     */
    public CodecLookup(List<? extends CodecRegistry> registries) {
        this.registries = List.copyOf(registries);
    }

    /**
     * Finds the codec of a type.
     *
     * @param type a class, {@code List<...>} or {@code Map<String, ...>}
     * @return its codec, or null if there is none
     */
    public @Nullable JsonCodec<?> find(Type type) {
        if (type instanceof Class<?> plain) {
            return find(plain);
        }
        if (!(type instanceof ParameterizedType generic)) {
            return null;
        }
        Type[] arguments = generic.getActualTypeArguments();
        if (generic.getRawType() == List.class) {
            JsonCodec<?> element = find(arguments[0]);
            return element == null ? null : JsonCodecs.list(element);
        }
        if (generic.getRawType() == Map.class && arguments[0] == String.class) {
            JsonCodec<?> value = find(arguments[1]);
            return value == null ? null : JsonCodecs.map(value);
        }
        return null;
    }

    /**
     * Finds the codec of a class.
     *
     * @param type the class
     * @param <T> its type
     * @return its codec, or null if there is none
     */
    public <T> @Nullable JsonCodec<T> find(Class<T> type) {
        for (CodecRegistry registry : registries) {
            JsonCodec<T> codec = registry.find(type);
            if (codec != null) {
                return codec;
            }
        }
        return builtIn(type);
    }

    <T> JsonCodec<T> require(Class<T> type) {
        JsonCodec<T> codec = find(type);
        if (codec == null) {
            throw new IllegalArgumentException("No registry has a codec of " + type.getName());
        }
        return codec;
    }

    @SuppressWarnings("unchecked") // Each branch compares the class that its codec is of.
    private static <T> @Nullable JsonCodec<T> builtIn(Class<T> type) {
        JsonCodec<?> codec = null;
        if (type == String.class) {
            codec = JsonCodecs.STRING;
        } else if (type == Boolean.class) {
            codec = JsonCodecs.BOOLEAN;
        } else if (type == Integer.class) {
            codec = JsonCodecs.INTEGER;
        } else if (type == Long.class) {
            codec = JsonCodecs.LONG;
        } else if (type == Double.class) {
            codec = JsonCodecs.DOUBLE;
        } else if (type == BigDecimal.class) {
            codec = JsonCodecs.DECIMAL;
        } else if (type == OffsetDateTime.class) {
            codec = JsonCodecs.DATE_TIME;
        } else if (type == LocalDate.class) {
            codec = JsonCodecs.DATE;
        } else if (type == JsonValue.class) {
            codec = JsonCodecs.JSON_VALUE;
        }
        return (JsonCodec<T>) codec;
    }
}

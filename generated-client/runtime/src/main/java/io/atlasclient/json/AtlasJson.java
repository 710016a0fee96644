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

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes generated models as JSON, outside of calls: files, logs, tests. Immutable and safe for use by several threads. */
public final class AtlasJson {
    private final CodecLookup codecs;

    private AtlasJson(CodecLookup codecs) {
        this.codecs = codecs;
    }

    /**
     * Creates one for the models of some registries.
     *
     * @param registries where to find codecs; the first that has one wins
     * @return the reader and writer
     */
    public static AtlasJson with(CodecRegistry... registries) {
        return new AtlasJson(new CodecLookup(List.of(registries)));
    }

    /**
     * Reads one value.
     *
     * @param json a JSON text
     * @param type a model, union, open enum, {@link JsonValue} or scalar class
     * @param <T> the type
     * @return the value
     * @throws AtlasDataException if the text is not JSON or the value not of that type
     * @throws IllegalArgumentException if no registry has the type
     */
    public <T> T read(String json, Class<T> type) {
        return read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    /**
     * Reads one value.
     *
     * @param json a JSON text in UTF-8
     * @param type a model, union, open enum, {@link JsonValue} or scalar class
     * @param <T> the type
     * @return the value
     * @throws AtlasDataException if the text is not JSON or the value not of that type
     * @throws IllegalArgumentException if no registry has the type
     */
    public <T> T read(byte[] json, Class<T> type) {
        return decode(json, codecs.require(type), type.getSimpleName());
    }

    /**
     * Reads one value.
     *
     * @param json a JSON text in UTF-8, read to its end and left open
     * @param type a model, union, open enum, {@link JsonValue} or scalar class
     * @param <T> the type
     * @return the value
     * @throws AtlasDataException if the text is not JSON or the value not of that type
     * @throws IllegalArgumentException if no registry has the type
     * @throws UncheckedIOException if the stream fails
     */
    public <T> T read(InputStream json, Class<T> type) {
        try {
            return read(json.readAllBytes(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads an array.
     *
     * @param json a JSON text
     * @param type the elements' class, as for {@link #read(String, Class)}
     * @param <T> the elements' type
     * @return an unmodifiable list that may hold null
     * @throws AtlasDataException if the text is not JSON or the value not of that type
     * @throws IllegalArgumentException if no registry has the type
     */
    public <T> List<T> readList(String json, Class<T> type) {
        JsonCodec<List<T>> codec = JsonCodecs.list(codecs.require(type));
        return decode(json.getBytes(StandardCharsets.UTF_8), codec, "list of " + type.getSimpleName());
    }

    /**
     * Writes a value with all its properties.
     *
     * @param value a model, an open enum, a scalar, {@link JsonValue}, null, or lists and maps of them
     * @return its JSON text
     */
    public String write(@Nullable Object value) {
        return new String(writeBytes(value), StandardCharsets.UTF_8);
    }

    /**
     * Writes a value with all its properties.
     *
     * @param value a model, an open enum, a scalar, {@link JsonValue}, null, or lists and maps of them
     * @return its JSON text in UTF-8
     */
    public byte[] writeBytes(@Nullable Object value) {
        return encode(value, JsonWriter.Mode.FULL);
    }

    /**
     * Writes a value as a request would hold it: without read-only properties.
     *
     * @param value a model, an open enum, a scalar, {@link JsonValue}, null, or lists and maps of them
     * @return its JSON text in UTF-8
     */
    public byte[] writeRequest(@Nullable Object value) {
        return encode(value, JsonWriter.Mode.REQUEST);
    }

    /**
     * What {@code toString} of a generated object says: its class and its JSON, secrets hidden.
     *
     * @param name the name of its class
     * @param model the object
     * @return such as <code>StreamsLink{"name":"a"}</code>
     */
    public static String describe(String name, JsonModel model) {
        byte[] json = encode(model, JsonWriter.Mode.REDACTED);
        return name.concat(new String(json, StandardCharsets.UTF_8));
    }

    private static <T> T decode(byte[] json, JsonCodec<T> codec, String name) {
        T value = JsonBytes.read(json, codec, name);
        if (value == null) {
            throw new AtlasDataException("The JSON value is null, not a " + name);
        }
        return value;
    }

    private static byte[] encode(@Nullable Object value, JsonWriter.Mode mode) {
        return JsonWriter.bytes(AnyValue.CODEC, value == null ? JsonNull.NULL : value, mode);
    }

    /** Writes whatever is of a type that JSON models are made of. */
    private static final class AnyValue implements JsonCodec<Object> {
        static final AnyValue CODEC = new AnyValue();

        @Override
        public Object read(JsonReader in) {
            return in.readJson();
        }

        @Override
        @SuppressWarnings("unchecked") // Keys that are no strings fail when they are written.
        public void write(JsonWriter out, Object value) {
            if (value instanceof JsonModel model) {
                model.writeTo(out);
            } else if (value instanceof List<?> list) {
                out.value((List<Object>) list, this);
            } else if (value instanceof Map<?, ?> map) {
                out.value((Map<String, Object>) map, this);
            } else {
                writeScalar(out, value);
            }
        }

        private static void writeScalar(JsonWriter out, Object value) {
            if (value instanceof JsonValue json) {
                out.value(json);
            } else if (value instanceof String string) {
                out.value(string);
            } else if (value instanceof OpenEnum openEnum) {
                out.value(openEnum.value());
            } else if (value instanceof Boolean bool) {
                out.value(bool.booleanValue());
            } else if (value instanceof OffsetDateTime time) {
                out.value(time);
            } else if (value instanceof LocalDate date) {
                out.value(date);
            } else {
                writeNumber(out, value);
            }
        }

        private static void writeNumber(JsonWriter out, Object value) {
            if (value instanceof Integer number) {
                out.value(number.intValue());
            } else if (value instanceof Long number) {
                out.value(number.longValue());
            } else if (value instanceof Double number) {
                out.value(number.doubleValue());
            } else if (value instanceof BigDecimal number) {
                out.value(number);
            } else {
                throw new IllegalArgumentException(
                        "No JSON for " + value.getClass().getName());
            }
        }
    }
}

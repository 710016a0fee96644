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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codecs of everything that is not generated: scalars, dates, any JSON, lists and maps. */
public final class JsonCodecs {
    /** Strings. */
    public static final JsonCodec<String> STRING = scalar(Kind.STRING);
    /** Integers of 32 bits. */
    public static final JsonCodec<Integer> INTEGER = scalar(Kind.INTEGER);
    /** Integers of 64 bits. */
    public static final JsonCodec<Long> LONG = scalar(Kind.LONG);
    /** Floating-point numbers; only finite ones. */
    public static final JsonCodec<Double> DOUBLE = scalar(Kind.DOUBLE);
    /** Numbers, exact. */
    public static final JsonCodec<BigDecimal> DECIMAL = scalar(Kind.DECIMAL);
    /** Booleans. */
    public static final JsonCodec<Boolean> BOOLEAN = scalar(Kind.BOOLEAN);
    /** Dates with time and offset. */
    public static final JsonCodec<OffsetDateTime> DATE_TIME = scalar(Kind.DATE_TIME);
    /** Dates. */
    public static final JsonCodec<LocalDate> DATE = scalar(Kind.DATE);
    /** Any JSON. */
    public static final JsonCodec<JsonValue> JSON_VALUE = scalar(Kind.JSON_VALUE);

    private JsonCodecs() {}

    /**
     * The codec of a list.
     *
     * @param element the codec of its elements
     * @param <T> the elements' type
     * @return a codec whose lists are unmodifiable and may hold null
     */
    public static <T> JsonCodec<List<T>> list(JsonCodec<T> element) {
        return new ListCodec<>(element);
    }

    /**
     * The codec of a map.
     *
     * @param value the codec of its values
     * @param <T> the values' type
     * @return a codec whose maps are unmodifiable, keep the order of the text and may hold null
     */
    public static <T> JsonCodec<Map<String, T>> map(JsonCodec<T> value) {
        return new MapCodec<>(value);
    }

    @SuppressWarnings("unchecked") // The kind says which type its codec reads.
    private static <T> JsonCodec<T> scalar(Kind kind) {
        return (JsonCodec<T>) new Scalar(kind);
    }

    private enum Kind {
        STRING,
        INTEGER,
        LONG,
        DOUBLE,
        DECIMAL,
        BOOLEAN,
        DATE_TIME,
        DATE,
        JSON_VALUE
    }

    /** One class for all scalars: the places that call codecs see few classes, which the JIT compiler rewards. */
    private record Scalar(Kind kind) implements JsonCodec<Object> {
        @Override
        public @Nullable Object read(JsonReader in) {
            return switch (kind) {
                case STRING -> in.readString();
                case INTEGER -> in.readInteger();
                case LONG -> in.readLong();
                case DOUBLE -> in.readDouble();
                case DECIMAL -> in.readDecimal();
                case BOOLEAN -> in.readBoolean();
                case DATE_TIME -> in.readDateTime();
                case DATE -> in.readDate();
                case JSON_VALUE -> in.readJson();
            };
        }

        @Override
        public void write(JsonWriter out, Object value) {
            switch (kind) {
                case STRING -> out.value((String) value);
                case INTEGER -> out.value((Integer) value);
                case LONG -> out.value((Long) value);
                case DOUBLE -> out.value((Double) value);
                case DECIMAL -> out.value((BigDecimal) value);
                case BOOLEAN -> out.value((Boolean) value);
                case DATE_TIME -> out.value((OffsetDateTime) value);
                case DATE -> out.value((LocalDate) value);
                case JSON_VALUE -> out.value((JsonValue) value);
            }
        }
    }

    private record ListCodec<T>(JsonCodec<T> element) implements JsonCodec<List<T>> {
        @Override
        public @Nullable List<T> read(JsonReader in) {
            return in.readList(element);
        }

        @Override
        public void write(JsonWriter out, List<T> value) {
            out.value(value, element);
        }
    }

    private record MapCodec<T>(JsonCodec<T> value) implements JsonCodec<Map<String, T>> {
        @Override
        public @Nullable Map<String, T> read(JsonReader in) {
            return in.readMap(value);
        }

        @Override
        public void write(JsonWriter out, Map<String, T> map) {
            out.value(map, value);
        }
    }
}

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

import com.fasterxml.jackson.core.JsonToken;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@link JsonReader} that reads values, whatever they are part of. A method that does not find what it is to read consumes the whole value,
 * keeps it for {@link #takeMismatch()} and returns null.
 */
public abstract sealed class JsonValueReader permits JsonReader {
    /** Most arrays of the API are short, and most objects hold some. */
    private static final int USUAL_LENGTH = 4;

    final JsonTokens tokens;
    private @Nullable JsonValue mismatch;

    JsonValueReader(JsonTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads a string.
     *
     * @return the string, or null on a mismatch
     */
    public @Nullable String readString() {
        return tokens.current() == JsonToken.VALUE_STRING ? tokens.text() : mismatch();
    }

    /**
     * Reads an integer of 32 bits; {@code 3.0} and {@code 3e0} are one.
     *
     * @return the number, or null on a mismatch
     */
    public @Nullable Integer readInteger() {
        if (tokens.current() == JsonToken.VALUE_NUMBER_INT && tokens.isInt()) {
            return tokens.intValue();
        }
        Long value = integral();
        return value != null && value.intValue() == value ? Integer.valueOf(value.intValue()) : mismatch();
    }

    /**
     * Reads an integer of 64 bits; {@code 3.0} and {@code 3e0} are one.
     *
     * @return the number, or null on a mismatch
     */
    public @Nullable Long readLong() {
        if (tokens.current() == JsonToken.VALUE_NUMBER_INT && tokens.isLong()) {
            return tokens.longValue();
        }
        Long value = integral();
        return value != null ? value : mismatch();
    }

    /**
     * Reads any number as the nearest floating-point one.
     *
     * @return a finite number, or null on a mismatch
     */
    public @Nullable Double readDouble() {
        if (!isNumber()) {
            return mismatch();
        }
        double value = tokens.doubleValue();
        return Double.isFinite(value) ? Double.valueOf(value) : mismatch();
    }

    /**
     * Reads any number exactly.
     *
     * @return the number, or null on a mismatch
     */
    public @Nullable BigDecimal readDecimal() {
        BigDecimal value = isNumber() ? JsonNumber.parse(tokens.text()) : null;
        return value != null ? value : mismatch();
    }

    /**
     * Reads a boolean.
     *
     * @return the boolean, or null on a mismatch
     */
    public @Nullable Boolean readBoolean() {
        JsonToken token = tokens.current();
        if (token == JsonToken.VALUE_TRUE) {
            return Boolean.TRUE;
        }
        return token == JsonToken.VALUE_FALSE ? Boolean.FALSE : mismatch();
    }

    /**
     * Reads a date and time as RFC 3339 writes it and, more leniently, as ISO 8601 allows: a blank for {@code T}, no seconds, any fraction,
     * {@code Z} or an offset with or without colon and minutes.
     *
     * @return the time with its offset, or null on a mismatch
     */
    public @Nullable OffsetDateTime readDateTime() {
        OffsetDateTime value = tokens.current() == JsonToken.VALUE_STRING ? Timestamps.dateTime(tokens.text()) : null;
        return value != null ? value : mismatch();
    }

    /**
     * Reads a date, {@code 2024-01-31}.
     *
     * @return the date, or null on a mismatch
     */
    public @Nullable LocalDate readDate() {
        LocalDate value = tokens.current() == JsonToken.VALUE_STRING ? Timestamps.date(tokens.text()) : null;
        return value != null ? value : mismatch();
    }

    /**
     * Reads an array.
     *
     * @param element the elements' type
     * @param <T> the elements' type
     * @return an unmodifiable list that may hold null, or null on a mismatch
     */
    public <T> @Nullable List<T> readList(JsonCodec<T> element) {
        if (tokens.current() != JsonToken.START_ARRAY) {
            return mismatch();
        }
        int start = tokens.position();
        List<T> list = new ArrayList<>(USUAL_LENGTH);
        for (JsonToken token = tokens.next(); token != JsonToken.END_ARRAY; token = tokens.next()) {
            T value = token == JsonToken.VALUE_NULL ? null : element.read(self());
            if (value == null && token != JsonToken.VALUE_NULL) {
                return mismatchSince(start);
            }
            list.add(value);
        }
        return Collections.unmodifiableList(list);
    }

    /**
     * Reads an object as a map.
     *
     * @param type the values' type
     * @param <T> the values' type
     * @return an unmodifiable map in the order of the text that may hold null, or null on a mismatch
     */
    public <T> @Nullable Map<String, T> readMap(JsonCodec<T> type) {
        if (tokens.current() != JsonToken.START_OBJECT) {
            return mismatch();
        }
        int start = tokens.position();
        Map<String, T> map = new LinkedHashMap<>();
        for (String key = tokens.nextProperty(); key != null; key = tokens.nextProperty()) {
            boolean isNull = tokens.current() == JsonToken.VALUE_NULL;
            T value = isNull ? null : type.read(self());
            if (value == null && !isNull) {
                return mismatchSince(start);
            }
            map.put(key, value);
        }
        return Collections.unmodifiableMap(map);
    }

    /**
     * Reads an object as it is.
     *
     * @return the object, or null on a mismatch
     */
    public @Nullable JsonObject readObject() {
        JsonValue value = readJson();
        if (value instanceof JsonObject object) {
            return object;
        }
        mismatch = value;
        return null;
    }

    /**
     * Reads any value as it is.
     *
     * @return the value
     */
    public JsonValue readJson() {
        return JsonText.read(tokens);
    }

    /**
     * Says that the value that begins here is not what its type says: consumes it and keeps it.
     *
     * @param <T> whatever was to be read
     * @return null always
     */
    @SuppressWarnings("TypeParameterUnusedInFormals") // Null is of every type.
    public <T> @Nullable T mismatch() {
        mismatch = readJson();
        return null;
    }

    /**
     * Gives up the value that the last failed read has kept.
     *
     * @return the value as it stood in the text
     */
    public JsonValue takeMismatch() {
        JsonValue taken = mismatch;
        mismatch = null;
        if (taken == null) {
            throw new IllegalStateException("The last read did not fail");
        }
        return taken;
    }

    private boolean isNumber() {
        JsonToken token = tokens.current();
        return token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
    }

    private @Nullable Long integral() {
        BigDecimal value = isNumber() ? JsonNumber.parse(tokens.text()) : null;
        return value == null ? null : JsonNumber.integral(value);
    }

    /** Keeps a whole array or object of which one part was wrong: read once more from where it began, so that its text is exact. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // Null is of every type.
    private <T> @Nullable T mismatchSince(int start) {
        mismatch = JsonReader.of(tokens.json(), start, tokens.end() - start).readJson();
        tokens.leave();
        return null;
    }

    /** The reader that codecs are given. */
    abstract JsonReader self();
}

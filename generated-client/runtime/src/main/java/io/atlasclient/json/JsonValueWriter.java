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

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** The part of {@link JsonWriter} that writes values, whatever they are part of. */
public abstract sealed class JsonValueWriter permits JsonWriter {
    /** What is shown of a secret. */
    static final String HIDDEN = "***";

    private final JsonGenerator out;
    final JsonWriter.Mode mode;

    JsonValueWriter(JsonGenerator out, JsonWriter.Mode mode) {
        this.out = out;
        this.mode = mode;
    }

    /** Starts an object. */
    public void beginObject() {
        try {
            out.writeStartObject();
        } catch (IOException e) {
            throw failure();
        }
    }

    /** Ends the object that was started last. */
    public void endObject() {
        try {
            out.writeEndObject();
        } catch (IOException e) {
            throw failure();
        }
    }

    /** Writes null. */
    public void nullValue() {
        try {
            out.writeNull();
        } catch (IOException e) {
            throw failure();
        }
    }

    /**
     * Writes a string.
     *
     * @param value what
     */
    public void value(String value) {
        try {
            out.writeString(value);
        } catch (IOException e) {
            throw failure();
        }
    }

    /**
     * Writes an integer.
     *
     * @param value what
     */
    public void value(int value) {
        try {
            out.writeNumber(value);
        } catch (IOException e) {
            throw failure();
        }
    }

    /**
     * Writes an integer.
     *
     * @param value what
     */
    public void value(long value) {
        try {
            out.writeNumber(value);
        } catch (IOException e) {
            throw failure();
        }
    }

    /**
     * Writes a floating-point number.
     *
     * @param value what; JSON has no infinity and no NaN, so they throw {@link AtlasDataException}, unless the text is for people only
     */
    public void value(double value) {
        if (!Double.isFinite(value) && mode != JsonWriter.Mode.REDACTED) {
            throw new AtlasDataException("JSON cannot express the number " + value);
        }
        try {
            out.writeNumber(value);
        } catch (IOException e) {
            throw failure();
        }
    }

    /**
     * Writes a number exactly.
     *
     * @param value what
     */
    public void value(BigDecimal value) {
        try {
            out.writeNumber(value);
        } catch (IOException e) {
            throw failure();
        }
    }

    /**
     * Writes a boolean.
     *
     * @param value what
     */
    public void value(boolean value) {
        try {
            out.writeBoolean(value);
        } catch (IOException e) {
            throw failure();
        }
    }

    /**
     * Writes a date and time as RFC 3339 does, with seconds always.
     *
     * @param value what
     */
    public void value(OffsetDateTime value) {
        value(Timestamps.format(value));
    }

    /**
     * Writes a date, {@code 2024-01-31}.
     *
     * @param value what
     */
    public void value(LocalDate value) {
        value(value.toString());
    }

    /**
     * Writes any JSON. Where secrets are hidden its structure and names are shown, its strings and numbers are not.
     *
     * @param value what
     */
    public void value(JsonValue value) {
        JsonText.write(self(), value, mode == JsonWriter.Mode.REDACTED);
    }

    /**
     * Writes a list.
     *
     * @param values what; may hold null
     * @param element the elements' type
     * @param <T> the elements' type
     */
    public <T> void value(List<T> values, JsonCodec<T> element) {
        beginArray();
        for (T value : values) {
            if (value == null) {
                nullValue();
            } else {
                element.write(self(), value);
            }
        }
        endArray();
    }

    /**
     * Writes a map as an object.
     *
     * @param values what; may hold null as a value
     * @param type the values' type
     * @param <T> the values' type
     */
    public <T> void value(Map<String, T> values, JsonCodec<T> type) {
        beginObject();
        for (Map.Entry<String, T> entry : values.entrySet()) {
            name(entry.getKey());
            if (entry.getValue() == null) {
                nullValue();
            } else {
                type.write(self(), entry.getValue());
            }
        }
        endObject();
    }

    void name(String name) {
        try {
            out.writeFieldName(name);
        } catch (IOException e) {
            throw failure();
        }
    }

    void beginArray() {
        try {
            out.writeStartArray();
        } catch (IOException e) {
            throw failure();
        }
    }

    void endArray() {
        try {
            out.writeEndArray();
        } catch (IOException e) {
            throw failure();
        }
    }

    /** Writes a number as the text that it is. */
    void number(String text) {
        try {
            out.writeNumber(text);
        } catch (IOException e) {
            throw failure();
        }
    }

    /** The writer that codecs are given. */
    abstract JsonWriter self();

    /** Memory does not fail: what is left is values written in an order that is not JSON, or nested too deep. */
    static AtlasDataException failure() {
        return new AtlasDataException(
                "The value cannot be written as JSON: it is nested too deep or its codec is wrong");
    }
}

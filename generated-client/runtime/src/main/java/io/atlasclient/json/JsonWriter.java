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
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON text (RFC 8259, UTF-8). The methods that take a name write one property, or nothing if the value is null. Not safe for use by several
 * threads.
 */
public final class JsonWriter extends JsonValueWriter {
    private JsonWriter(JsonGenerator out, Mode mode) {
        super(out, mode);
    }

    /** What is written of an object. */
    public enum Mode {
        /** Everything. */
        FULL,
        /** What a request may hold: read-only properties are left out. */
        REQUEST,
        /** What may be shown to people: secrets and whatever the schema does not describe are hidden. */
        REDACTED
    }

    static <T> byte[] bytes(JsonCodec<T> codec, T value, Mode mode) {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(JsonEngine.FACTORY._getBufferRecycler())) {
            try (JsonGenerator generator = JsonEngine.FACTORY.createGenerator(bytes)) {
                codec.write(new JsonWriter(generator, mode), value);
            }
            return bytes.getClearAndRelease();
        } catch (IOException e) {
            throw failure();
        }
    }

    /**
     * Whether read-only properties are to be written.
     *
     * @return false in a request
     */
    public boolean includesReadOnly() {
        return mode != Mode.REQUEST;
    }

    /**
     * Hides a secret property where secrets are hidden. Generated code asks before it writes one.
     *
     * @param name the property
     * @param value its value, or null if it has none
     * @return true if the property is dealt with; false if it is to be written as any other
     */
    public boolean redact(String name, @Nullable Object value) {
        if (mode != Mode.REDACTED) {
            return false;
        }
        string(name, value == null ? null : HIDDEN);
        return true;
    }

    /**
     * Writes a string property.
     *
     * @param name the property
     * @param value its value, or null to write nothing
     */
    public void string(String name, @Nullable String value) {
        if (value != null) {
            name(name);
            value(value);
        }
    }

    /**
     * Writes a property out of a list that may grow.
     *
     * @param name the property
     * @param value its value, or null to write nothing
     */
    public void openEnum(String name, @Nullable OpenEnum value) {
        string(name, value == null ? null : value.value());
    }

    /**
     * Writes an integer property of 32 bits.
     *
     * @param name the property
     * @param value its value, or null to write nothing
     */
    public void number(String name, @Nullable Integer value) {
        if (value != null) {
            name(name);
            value(value.intValue());
        }
    }

    /**
     * Writes an integer property of 64 bits.
     *
     * @param name the property
     * @param value its value, or null to write nothing
     */
    public void number(String name, @Nullable Long value) {
        if (value != null) {
            name(name);
            value(value.longValue());
        }
    }

    /**
     * Writes a floating-point property.
     *
     * @param name the property
     * @param value its value, finite, or null to write nothing
     */
    public void number(String name, @Nullable Double value) {
        if (value != null) {
            name(name);
            value(value.doubleValue());
        }
    }

    /**
     * Writes a number property exactly.
     *
     * @param name the property
     * @param value its value, or null to write nothing
     */
    public void number(String name, @Nullable BigDecimal value) {
        if (value != null) {
            name(name);
            value(value);
        }
    }

    /**
     * Writes a boolean property.
     *
     * @param name the property
     * @param value its value, or null to write nothing
     */
    public void bool(String name, @Nullable Boolean value) {
        if (value != null) {
            name(name);
            value(value.booleanValue());
        }
    }

    /**
     * Writes a date-time property.
     *
     * @param name the property
     * @param value its value, or null to write nothing
     */
    public void dateTime(String name, @Nullable OffsetDateTime value) {
        if (value != null) {
            name(name);
            value(value);
        }
    }

    /**
     * Writes a date property.
     *
     * @param name the property
     * @param value its value, or null to write nothing
     */
    public void date(String name, @Nullable LocalDate value) {
        if (value != null) {
            name(name);
            value(value);
        }
    }

    /**
     * Writes a property that may be any JSON.
     *
     * @param name the property
     * @param value its value, or null to write nothing ({@link JsonNull} writes null)
     */
    public void json(String name, @Nullable JsonValue value) {
        if (value != null) {
            name(name);
            value(value);
        }
    }

    /**
     * Writes a property of a generated type.
     *
     * @param name the property
     * @param value its value, or null to write nothing
     */
    public void object(String name, @Nullable JsonModel value) {
        if (value != null) {
            name(name);
            value.writeTo(this);
        }
    }

    /**
     * Writes a list property.
     *
     * @param name the property
     * @param values its value, which may hold null, or null to write nothing
     * @param element the elements' type
     * @param <T> the elements' type
     */
    public <T> void list(String name, @Nullable List<T> values, JsonCodec<T> element) {
        if (values != null) {
            name(name);
            value(values, element);
        }
    }

    /**
     * Writes a property that maps keys to values.
     *
     * @param name the property
     * @param values its value, which may hold null, or null to write nothing
     * @param type the values' type
     * @param <T> the values' type
     */
    public <T> void map(String name, @Nullable Map<String, T> values, JsonCodec<T> type) {
        if (values != null) {
            name(name);
            value(values, type);
        }
    }

    /**
     * Writes what an object holds beside its typed properties: nulls, malformed values and properties that the schema does not declare.
     *
     * @param extras the object's, or null to write nothing
     * @param readOnly the names of read-only properties, which are not written in a request
     */
    public void extras(@Nullable Extras extras, String... readOnly) {
        if (extras == null) {
            return;
        }
        for (Map.Entry<String, JsonValue> known : extras.untyped().entrySet()) {
            if (includesReadOnly() || !contains(readOnly, known.getKey())) {
                json(known.getKey(), known.getValue());
            }
        }
        for (Map.Entry<String, JsonValue> unknown : extras.undeclared().entrySet()) {
            json(unknown.getKey(), unknown.getValue());
        }
    }

    private static boolean contains(String[] names, String name) {
        for (String candidate : names) {
            if (candidate.equals(name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    JsonWriter self() {
        return this;
    }
}

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
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON text (RFC 8259, UTF-8) token by token. It stands on the first token of the value to read next; reading a value leaves it on that
 * value's last token.
 *
 * <p>A method that does not find what it is to read consumes the whole value, keeps it for {@link #takeMismatch()} and returns null. The methods
 * that take a builder do that for one property and note in the builder that it is null or malformed. Every method throws
 * {@link AtlasDataException} where the text is not JSON or is nested more than 500 deep. Not safe for use by several threads.
 */
public final class JsonReader extends JsonValueReader {
    private JsonReader(JsonTokens tokens) {
        super(tokens);
        if (tokens.next() == null) {
            throw new AtlasDataException("There is no JSON: the text is empty");
        }
    }

    /**
     * Reads a whole array of bytes.
     *
     * @param json JSON in UTF-8; must not change while it is read
     * @return a reader on the first token
     */
    public static JsonReader of(byte[] json) {
        return of(json, 0, json.length);
    }

    /**
     * Reads part of an array of bytes.
     *
     * @param json JSON in UTF-8; must not change while it is read
     * @param offset where it begins
     * @param length how many bytes it has
     * @return a reader on the first token
     */
    public static JsonReader of(byte[] json, int offset, int length) {
        return new JsonReader(new JsonTokens(json, offset, length));
    }

    /**
     * Reads a string.
     *
     * @param json JSON
     * @return a reader on the first token
     */
    public static JsonReader of(String json) {
        return of(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a tree.
     *
     * @param json any value
     * @return a reader on its first token
     */
    public static JsonReader of(JsonValue json) {
        return of(JsonText.bytes(json));
    }

    /**
     * Starts to read an object; its properties come from {@link #nextProperty()}.
     *
     * @return false if the value is no object
     */
    public boolean beginObject() {
        if (tokens.current() == JsonToken.START_OBJECT) {
            return true;
        }
        mismatch();
        return false;
    }

    /**
     * Moves to the value of the next property.
     *
     * @return the property's name, or null at the end of the object
     */
    public @Nullable String nextProperty() {
        return tokens.nextProperty();
    }

    /**
     * Looks for one property of the object that begins here, wherever it stands, and consumes nothing. Of equal names the first counts.
     *
     * @param property its name
     * @return its string, or null if the value is no object, or the property is absent or no string
     */
    public @Nullable String discriminator(String property) {
        if (tokens.current() != JsonToken.START_OBJECT) {
            return null;
        }
        ObjectScan scan = new ObjectScan(tokens.json(), tokens.position(), tokens.end());
        while (scan.advance()) {
            if (scan.isNamed(property)) {
                return scan.string(scan.value());
            }
        }
        return null;
    }

    /**
     * Looks over the whole value that begins here and consumes nothing.
     *
     * @return what it holds
     */
    public Preview preview() {
        return Preview.of(tokens, tokens.current() == JsonToken.START_OBJECT);
    }

    /**
     * Reads a string property.
     *
     * @param name the property
     * @param into what is being built
     * @return the string, or null if it was noted as null or malformed
     */
    public @Nullable String readString(String name, ModelBuilder<?> into) {
        return noted(readString(), name, into);
    }

    /**
     * Reads an integer property of 32 bits.
     *
     * @param name the property
     * @param into what is being built
     * @return the number, or null if it was noted as null or malformed
     */
    public @Nullable Integer readInteger(String name, ModelBuilder<?> into) {
        return noted(readInteger(), name, into);
    }

    /**
     * Reads an integer property of 64 bits.
     *
     * @param name the property
     * @param into what is being built
     * @return the number, or null if it was noted as null or malformed
     */
    public @Nullable Long readLong(String name, ModelBuilder<?> into) {
        return noted(readLong(), name, into);
    }

    /**
     * Reads a floating-point property.
     *
     * @param name the property
     * @param into what is being built
     * @return the number, or null if it was noted as null or malformed
     */
    public @Nullable Double readDouble(String name, ModelBuilder<?> into) {
        return noted(readDouble(), name, into);
    }

    /**
     * Reads a number property exactly.
     *
     * @param name the property
     * @param into what is being built
     * @return the number, or null if it was noted as null or malformed
     */
    public @Nullable BigDecimal readDecimal(String name, ModelBuilder<?> into) {
        return noted(readDecimal(), name, into);
    }

    /**
     * Reads a boolean property.
     *
     * @param name the property
     * @param into what is being built
     * @return the boolean, or null if it was noted as null or malformed
     */
    public @Nullable Boolean readBoolean(String name, ModelBuilder<?> into) {
        return noted(readBoolean(), name, into);
    }

    /**
     * Reads a date-time property.
     *
     * @param name the property
     * @param into what is being built
     * @return the time, or null if it was noted as null or malformed
     */
    public @Nullable OffsetDateTime readDateTime(String name, ModelBuilder<?> into) {
        return noted(readDateTime(), name, into);
    }

    /**
     * Reads a date property.
     *
     * @param name the property
     * @param into what is being built
     * @return the date, or null if it was noted as null or malformed
     */
    public @Nullable LocalDate readDate(String name, ModelBuilder<?> into) {
        return noted(readDate(), name, into);
    }

    /**
     * Reads a property that may be any JSON.
     *
     * @param name the property
     * @param into what is being built
     * @return the value, or null if it was noted as null
     */
    public @Nullable JsonValue readValue(String name, ModelBuilder<?> into) {
        JsonValue value = readJson();
        if (value == JsonNull.NULL) {
            into.noteKnown(name, value);
            return null;
        }
        into.assigned(name);
        return value;
    }

    /**
     * Reads a property of any other type.
     *
     * @param name the property
     * @param codec its type
     * @param into what is being built
     * @param <T> its type
     * @return the value, or null if it was noted as null or malformed
     */
    public <T> @Nullable T read(String name, JsonCodec<T> codec, ModelBuilder<?> into) {
        return noted(codec.read(this), name, into);
    }

    /**
     * Reads a list property. One wrong element makes the whole property malformed.
     *
     * @param name the property
     * @param element the elements' type
     * @param into what is being built
     * @param <T> the elements' type
     * @return an unmodifiable list that may hold null, or null if the property was noted as null or malformed
     */
    public <T> @Nullable List<T> readList(String name, JsonCodec<T> element, ModelBuilder<?> into) {
        return noted(readList(element), name, into);
    }

    /**
     * Reads a property that maps keys to values. One wrong value makes the whole property malformed.
     *
     * @param name the property
     * @param value the values' type
     * @param into what is being built
     * @param <T> the values' type
     * @return an unmodifiable map in the order of the text that may hold null, or null if the property was noted as null or malformed
     */
    public <T> @Nullable Map<String, T> readMap(String name, JsonCodec<T> value, ModelBuilder<?> into) {
        return noted(readMap(value), name, into);
    }

    /** Makes sure that nothing follows the value that was read. */
    void end() {
        if (tokens.next() != null) {
            throw new AtlasDataException("There is more than one JSON value");
        }
    }

    /** The string on which the reader stands. */
    String text() {
        return tokens.text();
    }

    private <T> @Nullable T noted(@Nullable T value, String name, ModelBuilder<?> into) {
        if (value == null) {
            into.noteKnown(name, takeMismatch());
        } else {
            into.assigned(name);
        }
        return value;
    }

    @Override
    JsonReader self() {
        return this;
    }
}

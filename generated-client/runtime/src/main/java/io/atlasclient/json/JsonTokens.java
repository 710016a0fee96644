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

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The tokens of one JSON text, with errors that tell where but never what. */
final class JsonTokens {
    private final byte[] json;
    private final int start;
    private final int end;
    private final JsonParser parser;

    JsonTokens(byte[] json, int offset, int length) {
        this.json = json;
        this.end = offset + length;
        this.start = offset + byteOrderMark(json, offset, length);
        try {
            this.parser = JsonEngine.FACTORY.createParser(json, start, end - start);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    byte[] json() {
        return json;
    }

    int end() {
        return end;
    }

    /** Where the current token begins in {@link #json()}. */
    int position() {
        return start + (int) parser.currentTokenLocation().getByteOffset();
    }

    @Nullable
    JsonToken current() {
        return parser.currentToken();
    }

    @Nullable
    JsonToken next() {
        try {
            return parser.nextToken();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Moves to the next property's value; null at the end of the object. */
    @Nullable
    String nextProperty() {
        try {
            String name = parser.nextFieldName();
            if (name != null) {
                parser.nextToken();
            }
            return name;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Moves to the token that closes the array or object which the current token is part of. */
    void leave() {
        try {
            JsonToken token = parser.nextToken();
            while (token != JsonToken.END_ARRAY && token != JsonToken.END_OBJECT) {
                parser.skipChildren();
                token = parser.nextToken();
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Whether the current number is an integer of 32 bits. */
    boolean isInt() {
        return numberType() == JsonParser.NumberType.INT;
    }

    /** Whether the current number is an integer of 64 bits or fewer. */
    boolean isLong() {
        JsonParser.NumberType type = numberType();
        return type == JsonParser.NumberType.INT || type == JsonParser.NumberType.LONG;
    }

    int intValue() {
        try {
            return parser.getIntValue();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    long longValue() {
        try {
            return parser.getLongValue();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    double doubleValue() {
        try {
            return parser.getDoubleValue();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private JsonParser.@Nullable NumberType numberType() {
        try {
            return parser.getNumberType();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** The library quotes the text it could not read, so neither its message nor the exception itself is passed on. */
    private static AtlasDataException failure(IOException cause) {
        if (cause instanceof JsonEOFException e) {
            return new AtlasDataException("JSON ends too early" + place(e.getLocation()));
        }
        if (cause instanceof StreamConstraintsException e) {
            return new AtlasDataException(
                    "JSON is nested too deep, or a name, number or text in it is too long" + place(e.getLocation()));
        }
        if (cause instanceof com.fasterxml.jackson.core.JsonProcessingException e) {
            return new AtlasDataException("Not valid JSON" + place(e.getLocation()));
        }
        return new AtlasDataException("Not valid UTF-8");
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null ? "" : ", line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static int byteOrderMark(byte[] json, int offset, int length) {
        boolean marked = length >= 3
                && json[offset] == (byte) 0xEF
                && json[offset + 1] == (byte) 0xBB
                && json[offset + 2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }
}

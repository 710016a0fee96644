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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Between {@link JsonValue} and JSON text. */
final class JsonText {
    private JsonText() {}

    /** Reads the value at the current token; the tokens limit the depth of the recursion. */
    static JsonValue read(JsonTokens tokens) {
        JsonToken token = tokens.current();
        if (token == null) {
            throw new AtlasDataException("JSON ends too early");
        }
        return switch (token) {
            case START_OBJECT -> object(tokens);
            case START_ARRAY -> array(tokens);
            case VALUE_STRING -> new JsonString(tokens.text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(tokens.text());
            case VALUE_TRUE -> JsonBoolean.TRUE;
            case VALUE_FALSE -> JsonBoolean.FALSE;
            case VALUE_NULL -> JsonNull.NULL;
            default -> throw new IllegalStateException("The reader does not stand on a value");
        };
    }

    static byte[] bytes(JsonValue value) {
        return JsonWriter.bytes(JsonCodecs.JSON_VALUE, value, JsonWriter.Mode.FULL);
    }

    static String string(JsonValue value) {
        return new String(bytes(value), StandardCharsets.UTF_8);
    }

    /** Writes a value; with its strings and numbers hidden if they could be secrets. */
    static void write(JsonWriter out, JsonValue value, boolean hidden) {
        if (value instanceof JsonObject object) {
            out.beginObject();
            for (Map.Entry<String, JsonValue> property : object.properties().entrySet()) {
                out.name(property.getKey());
                write(out, property.getValue(), hidden);
            }
            out.endObject();
        } else if (value instanceof JsonArray array) {
            out.beginArray();
            for (JsonValue element : array.values()) {
                write(out, element, hidden);
            }
            out.endArray();
        } else {
            writeScalar(out, value, hidden);
        }
    }

    private static void writeScalar(JsonWriter out, JsonValue value, boolean hidden) {
        if (value == JsonNull.NULL) {
            out.nullValue();
        } else if (value instanceof JsonBoolean bool) {
            out.value(bool.value());
        } else if (hidden) {
            out.value(JsonValueWriter.HIDDEN);
        } else if (value instanceof JsonNumber number) {
            out.number(number.text());
        } else if (value instanceof JsonString string) {
            out.value(string.value());
        }
    }

    private static JsonObject object(JsonTokens tokens) {
        JsonObject.FreshProperties properties = new JsonObject.FreshProperties();
        for (String name = tokens.nextProperty(); name != null; name = tokens.nextProperty()) {
            properties.put(name, read(tokens));
        }
        return new JsonObject(properties);
    }

    private static JsonArray array(JsonTokens tokens) {
        List<JsonValue> values = new ArrayList<>();
        while (tokens.next() != JsonToken.END_ARRAY) {
            values.add(read(tokens));
        }
        return new JsonArray(values);
    }
}

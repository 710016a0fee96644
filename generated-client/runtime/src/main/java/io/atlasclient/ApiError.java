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
package io.atlasclient;

import io.atlasclient.json.AtlasDataException;
import io.atlasclient.json.JsonArray;
import io.atlasclient.json.JsonNumber;
import io.atlasclient.json.JsonObject;
import io.atlasclient.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the API says about a failed call: the schema {@code ApiError} of its description. Nothing in it is taken for granted, as proxies and other services
 * on the way answer too: what is absent or of another type is null or empty.
 */
public final class ApiError {
    private final JsonObject json;

    private ApiError(JsonObject json) {
        this.json = json;
    }

    /** Reads a body; null if it is no JSON object. */
    static @Nullable ApiError read(byte[] body) {
        try {
            JsonValue json = JsonValue.parse(new String(body, StandardCharsets.UTF_8));
            return json instanceof JsonObject object ? new ApiError(object) : null;
        } catch (AtlasDataException e) {
            return null;
        }
    }

    /**
     * The HTTP status as the body repeats it.
     *
     * @return the status, or null
     */
    public @Nullable Integer error() {
        Long number = json.get("error") instanceof JsonNumber value ? value.asLong() : null;
        return number != null && number.intValue() == number ? Integer.valueOf(number.intValue()) : null;
    }

    /**
     * The name of the error.
     *
     * @return such as {@code RESOURCE_NOT_FOUND}, or null
     */
    public @Nullable String errorCode() {
        return text(json, "errorCode");
    }

    /**
     * The HTTP status in words.
     *
     * @return such as {@code Not Found}, or null
     */
    public @Nullable String reason() {
        return text(json, "reason");
    }

    /**
     * What is wrong, in words.
     *
     * @return a sentence, or null
     */
    public @Nullable String detail() {
        return text(json, "detail");
    }

    /**
     * What the words are about.
     *
     * @return any JSON, unmodifiable; may be empty
     */
    public List<JsonValue> parameters() {
        return elements(json.get("parameters"));
    }

    /**
     * Which fields of the request are wrong.
     *
     * @return the fields, unmodifiable; may be empty
     */
    public List<FieldError> fields() {
        JsonValue badRequest = json.get("badRequestDetail");
        List<FieldError> fields = new ArrayList<>();
        for (JsonValue field : elements(badRequest == null ? null : badRequest.get("fields"))) {
            fields.add(new FieldError(text(field, "field"), text(field, "description")));
        }
        return List.copyOf(fields);
    }

    /**
     * The whole body.
     *
     * @return the body as it came
     */
    public JsonObject json() {
        return json;
    }

    /** The status, and the name if it looks like one; the rest may repeat what the request held. */
    @Override
    public String toString() {
        return "ApiError[" + error() + " " + ErrorName.in(errorCode()) + "]";
    }

    private static @Nullable String text(JsonValue json, String property) {
        JsonValue value = json.get(property);
        return value == null ? null : value.asString();
    }

    private static List<JsonValue> elements(@Nullable JsonValue json) {
        return json instanceof JsonArray array ? array.values() : List.of();
    }

    /** One field of a request that is wrong. */
    public static final class FieldError {
        private final @Nullable String field;
        private final @Nullable String description;

        private FieldError(@Nullable String field, @Nullable String description) {
            this.field = field;
            this.description = description;
        }

        /**
         * Which field.
         *
         * @return its path in the request, or null
         */
        public @Nullable String field() {
            return field;
        }

        /**
         * What is wrong with it.
         *
         * @return a sentence, or null
         */
        public @Nullable String description() {
            return description;
        }
    }
}

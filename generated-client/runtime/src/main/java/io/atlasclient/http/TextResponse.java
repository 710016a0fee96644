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
package io.atlasclient.http;

import io.atlasclient.json.AtlasDataException;
import io.atlasclient.json.JsonValue;
import java.io.IOException;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;

/** Reads a response that is a string: one in JSON, or the bare text of XML, PEM and the like, which the API labels as JSON too. */
final class TextResponse implements Converter<ResponseBody, String> {
    @Override
    public @Nullable String convert(ResponseBody body) throws IOException {
        try (body) {
            String text = body.string();
            if (text.isEmpty()) {
                return null;
            }
            String quoted = text.strip();
            return quoted.length() > 1 && quoted.startsWith("\"") && quoted.endsWith("\"")
                    ? unquoted(quoted, text)
                    : text;
        }
    }

    private static String unquoted(String quoted, String text) {
        try {
            String value = JsonValue.parse(quoted).asString();
            return value == null ? text : value;
        } catch (AtlasDataException e) {
            return text;
        }
    }
}

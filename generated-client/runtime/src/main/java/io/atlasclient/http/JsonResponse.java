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

import io.atlasclient.json.JsonBytes;
import io.atlasclient.json.JsonCodec;
import java.io.IOException;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;

/** Reads a response. No body at all is null, as some operations answer with and without one. */
final class JsonResponse<T> implements Converter<ResponseBody, T> {
    private final JsonCodec<T> codec;
    private final String type;

    JsonResponse(JsonCodec<T> codec, String type) {
        this.codec = codec;
        this.type = type;
    }

    @Override
    public @Nullable T convert(ResponseBody body) throws IOException {
        try (body) {
            byte[] json = body.bytes();
            T value = isBlank(json) ? null : JsonBytes.read(json, codec, type);
            if (value != null) {
                BodyLog.received(value);
            }
            return value;
        }
    }

    private static boolean isBlank(byte[] json) {
        for (byte b : json) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }
}

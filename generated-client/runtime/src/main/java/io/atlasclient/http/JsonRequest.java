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
import io.atlasclient.json.JsonWriter;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import retrofit2.Converter;

/** Writes a request: without read-only properties. The media type gives way to the one that the method's {@code Content-Type} header names. */
final class JsonRequest<T> implements Converter<T, RequestBody> {
    private static final MediaType JSON = MediaType.get("application/json");

    private final JsonCodec<T> codec;

    JsonRequest(JsonCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    public RequestBody convert(T value) {
        BodyLog.sent(value);
        return RequestBody.create(JsonBytes.write(codec, value, JsonWriter.Mode.REQUEST), JSON);
    }
}

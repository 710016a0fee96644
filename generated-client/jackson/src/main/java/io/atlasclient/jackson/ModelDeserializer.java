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
package io.atlasclient.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.atlasclient.json.AtlasDataException;
import io.atlasclient.json.JsonBytes;
import io.atlasclient.json.JsonCodec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a model with its codec, out of the tokens of any kind of parser. */
final class ModelDeserializer<T> extends JsonDeserializer<T> {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonCodec<T> codec;
    private final Class<?> type;

    ModelDeserializer(JsonCodec<T> codec, Class<?> type) {
        this.codec = codec;
        this.type = type;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(json)) {
            generator.setCodec(parser.getCodec());
            generator.copyCurrentStructureExact(parser);
        }
        try {
            return JsonBytes.read(json.toByteArray(), codec, type.getSimpleName());
        } catch (AtlasDataException e) {
            throw JsonMappingException.from(parser, e.getMessage());
        }
    }

    @Override
    public @Nullable Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) throws IOException {
        return deserialize(parser, context);
    }

    @Override
    public Class<?> handledType() {
        return type;
    }
}

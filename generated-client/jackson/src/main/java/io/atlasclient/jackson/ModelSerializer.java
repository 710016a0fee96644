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
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.atlasclient.json.AtlasJson;
import java.io.IOException;

/** Writes a model as it writes itself, token by token, so that every kind of generator understands it: text, trees and binary formats. */
final class ModelSerializer extends JsonSerializer<Object> {
    private static final AtlasJson JSON = AtlasJson.with();
    private static final JsonFactory FACTORY = new JsonFactory();

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
        try (JsonParser parser = FACTORY.createParser(JSON.writeBytes(value))) {
            parser.nextToken();
            out.copyCurrentStructureExact(parser);
        }
    }

    @Override
    public void serializeWithType(
            Object value, JsonGenerator out, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        serialize(value, out, provider);
    }
}

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

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import io.atlasclient.json.CodecLookup;
import io.atlasclient.json.JsonCodec;
import io.atlasclient.json.JsonReader;
import io.atlasclient.json.JsonValue;
import io.atlasclient.json.OpenEnum;
import org.jspecify.annotations.Nullable;

/** Reads open enums as keys of maps; they are written as such already, because {@code toString} is their value. */
final class OpenEnumKeys implements KeyDeserializers {
    private final CodecLookup codecs;

    OpenEnumKeys(CodecLookup codecs) {
        this.codecs = codecs;
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        boolean isOpenEnum = type.isTypeOrSubTypeOf(OpenEnum.class);
        JsonCodec<?> codec = isOpenEnum ? codecs.find(type.getRawClass()) : null;
        return codec == null ? null : new Key(codec);
    }

    private static final class Key extends KeyDeserializer {
        private final JsonCodec<?> codec;

        Key(JsonCodec<?> codec) {
            this.codec = codec;
        }

        @Override
        public @Nullable Object deserializeKey(String key, DeserializationContext context) {
            return codec.read(JsonReader.of(JsonValue.of(key)));
        }
    }
}

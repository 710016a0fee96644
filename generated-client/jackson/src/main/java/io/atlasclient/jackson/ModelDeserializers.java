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
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import io.atlasclient.json.CodecLookup;
import io.atlasclient.json.JsonCodec;
import io.atlasclient.json.JsonModel;
import io.atlasclient.json.JsonValue;
import io.atlasclient.json.OpenEnum;
import org.jspecify.annotations.Nullable;

/** Gives Jackson a deserializer for whatever the registries have a codec of. */
final class ModelDeserializers extends Deserializers.Base {
    private final CodecLookup codecs;

    ModelDeserializers(CodecLookup codecs) {
        this.codecs = codecs;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        if (!isOfAtlas(type.getRawClass())) {
            return null;
        }
        JsonCodec<?> codec = codecs.find(type.getRawClass());
        return codec == null ? null : new ModelDeserializer<>(codec, type.getRawClass());
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return isOfAtlas(type) && codecs.find(type) != null;
    }

    private static boolean isOfAtlas(Class<?> type) {
        return JsonModel.class.isAssignableFrom(type)
                || OpenEnum.class.isAssignableFrom(type)
                || type == JsonValue.class;
    }
}

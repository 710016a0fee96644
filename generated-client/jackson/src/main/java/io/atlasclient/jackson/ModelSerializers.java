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
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.atlasclient.json.JsonModel;
import io.atlasclient.json.JsonValue;
import io.atlasclient.json.OpenEnum;
import org.jspecify.annotations.Nullable;

/** Gives Jackson a serializer for what writes itself. */
final class ModelSerializers extends Serializers.Base {
    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        boolean isModel = type.isTypeOrSubTypeOf(JsonModel.class)
                || type.isTypeOrSubTypeOf(OpenEnum.class)
                || type.isTypeOrSubTypeOf(JsonValue.class);
        return isModel ? new ModelSerializer() : null;
    }
}

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

import io.atlasclient.json.CodecLookup;
import io.atlasclient.json.CodecRegistry;
import io.atlasclient.json.JsonCodec;
import io.atlasclient.json.OpenEnum;
import io.atlasclient.json.Timestamps;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.OffsetDateTime;
import java.util.List;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** Converts what generated interfaces send and return, with generated codecs. Types that it does not know it leaves to others. */
public final class JsonConverterFactory extends Converter.Factory {
    private final CodecLookup codecs;

    /**
     * Creates a factory.
     *
     * @param registry the codecs of the models
     */
    public JsonConverterFactory(CodecRegistry registry) {
        this.codecs = new CodecLookup(List.of(registry));
    }

    @Override
    public @Nullable Converter<ResponseBody, ?> responseBodyConverter(
            Type type, Annotation[] annotations, Retrofit retrofit) {
        if (type == String.class) {
            return new TextResponse();
        }
        JsonCodec<?> codec = codecs.find(type);
        return codec == null ? null : new JsonResponse<>(codec, type.getTypeName());
    }

    @Override
    public @Nullable Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit) {
        JsonCodec<?> codec = codecs.find(type);
        return codec == null ? null : new JsonRequest<>(codec);
    }

    @Override
    public @Nullable Converter<?, String> stringConverter(Type type, Annotation[] annotations, Retrofit retrofit) {
        if (type == OffsetDateTime.class) {
            return (Converter<OffsetDateTime, String>) Timestamps::format;
        }
        boolean isOpenEnum = type instanceof Class<?> plain && OpenEnum.class.isAssignableFrom(plain);
        return isOpenEnum ? (Converter<OpenEnum, String>) OpenEnum::value : null;
    }
}

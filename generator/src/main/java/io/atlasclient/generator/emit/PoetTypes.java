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
package io.atlasclient.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.atlasclient.generator.model.JavaClass;
import io.atlasclient.generator.model.TypeRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Types and codecs as JavaPoet prints them: it decides about imports. */
final class PoetTypes {
    static final String RUNTIME_PACKAGE = "io.atlasclient";
    static final String JSON_PACKAGE = RUNTIME_PACKAGE + ".json";

    static final ClassName CODEC_REGISTRY = json("CodecRegistry");
    static final ClassName JSON_CODEC = json("JsonCodec");
    static final ClassName JSON_CODECS = json("JsonCodecs");
    static final ClassName JSON_MODEL = json("JsonModel");
    static final ClassName JSON_OBJECT = json("JsonObject");
    static final ClassName JSON_READER = json("JsonReader");
    static final ClassName JSON_VALUE = json("JsonValue");
    static final ClassName JSON_WRITER = json("JsonWriter");
    static final ClassName OPEN_ENUM = json("OpenEnum");
    static final ClassName PREVIEW = json("Preview");
    static final ClassName UNKNOWN_VARIANT = json("UnknownVariant");
    static final ClassName ATLAS_CLIENT = ClassName.get(RUNTIME_PACKAGE, "AtlasClient");
    static final ClassName RETROFIT = ClassName.get("retrofit2", "Retrofit");
    static final ClassName STRING = ClassName.get(String.class);

    private static final AnnotationSpec NULLABLE =
            AnnotationSpec.builder(Nullable.class).build();

    private PoetTypes() {}

    private static ClassName json(String simpleName) {
        return ClassName.get(JSON_PACKAGE, simpleName);
    }

    static ClassName of(JavaClass javaClass) {
        return ClassName.get(javaClass.packageName(), javaClass.simpleName());
    }

    static TypeName nullable(TypeName type) {
        return type.annotated(NULLABLE);
    }

    static TypeName of(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return of(scalar);
        } else if (type instanceof TypeRef.ListOf list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), of(list.element()));
        } else if (type instanceof TypeRef.MapOf map) {
            return ParameterizedTypeName.get(ClassName.get(Map.class), STRING, of(map.value()));
        }
        return of(((TypeRef.Model) type).javaClass());
    }

    private static TypeName of(TypeRef.Scalar scalar) {
        return switch (scalar) {
            case STRING -> STRING;
            case INTEGER -> ClassName.get(Integer.class);
            case LONG -> ClassName.get(Long.class);
            case DOUBLE -> ClassName.get(Double.class);
            case DECIMAL -> ClassName.get(BigDecimal.class);
            case BOOLEAN -> ClassName.get(Boolean.class);
            case DATE_TIME -> ClassName.get(OffsetDateTime.class);
            case DATE -> ClassName.get(LocalDate.class);
            case JSON -> JSON_VALUE;
        };
    }

    /** The expression of the codec that reads and writes a type. */
    static CodeBlock codec(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return CodeBlock.of("$T.$L", JSON_CODECS, constant(scalar));
        } else if (type instanceof TypeRef.ListOf list) {
            return CodeBlock.of("$T.list($L)", JSON_CODECS, codec(list.element()));
        } else if (type instanceof TypeRef.MapOf map) {
            return CodeBlock.of("$T.map($L)", JSON_CODECS, codec(map.value()));
        }
        TypeRef.Model model = (TypeRef.Model) type;
        return CodeBlock.of("$T.$L", of(model.codecs()), model.codecConstant());
    }

    private static String constant(TypeRef.Scalar scalar) {
        return scalar == TypeRef.Scalar.JSON ? "JSON_VALUE" : scalar.name();
    }
}

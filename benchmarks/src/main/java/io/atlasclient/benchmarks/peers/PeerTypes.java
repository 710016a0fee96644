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
package io.atlasclient.benchmarks.peers;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.atlasclient.generator.model.JavaClass;
import io.atlasclient.generator.model.Property;
import io.atlasclient.generator.model.TypeRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The types and annotations of one style's classes.
 *
 * @param style the style
 */
record PeerTypes(PeerStyle style) {
    static final AnnotationSpec NOT_NULL = AnnotationSpec.builder(JsonInclude.class)
            .addMember("value", "$T.NON_NULL", JsonInclude.Include.class)
            .build();
    static final AnnotationSpec ANY_GETTER =
            AnnotationSpec.builder(JsonAnyGetter.class).build();
    static final ClassName STRING = ClassName.get(String.class);
    static final ClassName JSON_NODE = ClassName.get(JsonNode.class);
    static final TypeName ADDITIONAL = ParameterizedTypeName.get(ClassName.get(Map.class), STRING, JSON_NODE);
    static final ClassName LINKED_MAP = ClassName.get(LinkedHashMap.class);

    ClassName name(JavaClass javaClass) {
        return ClassName.get(style.packageName(), javaClass.simpleName());
    }

    TypeName name(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), name(list.element()));
        } else if (type instanceof TypeRef.MapOf map) {
            return ParameterizedTypeName.get(ClassName.get(Map.class), STRING, name(map.value()));
        }
        return type instanceof TypeRef.Model model ? name(model.javaClass()) : scalar((TypeRef.Scalar) type);
    }

    static AnnotationSpec jsonProperty(Property property) {
        return AnnotationSpec.builder(JsonProperty.class)
                .addMember("value", "$S", property.jsonName())
                .build();
    }

    private static ClassName scalar(TypeRef.Scalar scalar) {
        return switch (scalar) {
            case STRING -> STRING;
            case INTEGER -> ClassName.get(Integer.class);
            case LONG -> ClassName.get(Long.class);
            case DOUBLE -> ClassName.get(Double.class);
            case DECIMAL -> ClassName.get(BigDecimal.class);
            case BOOLEAN -> ClassName.get(Boolean.class);
            case DATE_TIME -> ClassName.get(OffsetDateTime.class);
            case DATE -> ClassName.get(LocalDate.class);
            case JSON -> JSON_NODE;
        };
    }
}

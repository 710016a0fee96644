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

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.atlasclient.generator.model.Property;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.generator.model.UnionType;
import javax.lang.model.element.Modifier;

/**
 * The variant of a union that holds what no other variant describes:
 *
 * <pre>
 * final class Unknown extends UnknownVariant implements Shape {
 *     private Unknown(JsonObject json) { super("Shape", json); }
 *
 *     public static Unknown of(JsonObject json) { ... }
 *
 *     static &#64;Nullable Unknown read(JsonReader in) { ... }
 *
 *     &#64;Override
 *     public &#64;Nullable String name() { return optional("name", JsonCodecs.STRING); }
 * }
 * </pre>
 */
final class UnknownClass {
    static final String NAME = "Unknown";

    private UnknownClass() {}

    static TypeSpec of(UnionType union) {
        ClassName unionName = PoetTypes.of(union.ref().javaClass());
        TypeSpec.Builder type = TypeSpec.classBuilder(NAME)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("A value that no other variant describes: kept as it is and written back unchanged.\n")
                .superclass(PoetTypes.UNKNOWN_VARIANT)
                .addSuperinterface(unionName)
                .addMethod(constructor(union))
                .addMethod(factory(unionName.nestedClass(NAME)))
                .addMethod(read(unionName.nestedClass(NAME)));
        union.accessors().forEach(property -> type.addMethod(accessor(property)));
        return type.build();
    }

    private static MethodSpec constructor(UnionType union) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(PoetTypes.JSON_OBJECT, "json")
                .addStatement("super($L, json)", JavaLiterals.string(union.schemaName()))
                .build();
    }

    private static MethodSpec factory(ClassName unknown) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Makes a variant that this client does not know yet.\n\n")
                .addJavadoc("@param json what stands for it in JSON\n")
                .addJavadoc("@return the variant\n")
                .addParameter(PoetTypes.JSON_OBJECT, "json")
                .returns(unknown)
                .addStatement("return new $T(json)", unknown)
                .build();
    }

    private static MethodSpec read(ClassName unknown) {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.STATIC)
                .addParameter(PoetTypes.JSON_READER, "in")
                .returns(PoetTypes.nullable(unknown))
                .addStatement("$T json = in.readObject()", PoetTypes.JSON_OBJECT)
                .addStatement("return json == null ? null : new $T(json)", unknown)
                .build();
    }

    private static MethodSpec accessor(Property property) {
        return MethodSpec.methodBuilder(property.javaName())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(UnionEmitter.accessorType(property))
                .addStatement("return $L", value(property))
                .build();
    }

    private static CodeBlock value(Property property) {
        String name = JavaLiterals.string(property.jsonName());
        if (property.type() instanceof TypeRef.ListOf list) {
            return CodeBlock.of("list($L, $L)", name, PoetTypes.codec(list.element()));
        } else if (property.type() instanceof TypeRef.MapOf map) {
            return CodeBlock.of("map($L, $L)", name, PoetTypes.codec(map.value()));
        }
        String reader = property.nullable() ? "optional" : "required";
        return CodeBlock.of("$L($L, $L)", reader, name, PoetTypes.codec(property.type()));
    }
}

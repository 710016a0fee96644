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
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.atlasclient.generator.model.Property;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.generator.model.UnionType;
import javax.lang.model.element.Modifier;

/**
 * Prints the sealed interface of a union:
 *
 * <pre>
 * public sealed interface Shape extends JsonModel permits Circle, Square, Shape.Unknown {
 *     &#64;Nullable String name();
 *
 *     final class Unknown extends UnknownVariant implements Shape { ... }
 * }
 * </pre>
 */
final class UnionEmitter implements Emitter<UnionType> {

    @Override
    public SourceFile emit(UnionType union) {
        ClassName name = PoetTypes.of(union.ref().javaClass());
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addJavadoc(PoetFiles.javadoc(union.doc(), "One of the permitted classes."))
                .addJavadoc("\n<p>What is none of the other permitted classes is {@link Unknown}.\n");
        if (union.unions().isEmpty()) {
            type.addSuperinterface(PoetTypes.JSON_MODEL);
        }
        union.unions().forEach(outer -> type.addSuperinterface(PoetTypes.of(outer)));
        union.permitted().forEach(variant -> type.addPermittedSubclass(PoetTypes.of(variant.javaClass())));
        type.addPermittedSubclass(name.nestedClass(UnknownClass.NAME));
        union.accessors().forEach(property -> type.addMethod(accessor(property)));
        return PoetFiles.print(
                union.ref().javaClass(), type.addType(UnknownClass.of(union)).build());
    }

    private static MethodSpec accessor(Property property) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(property.javaName())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc(PoetFiles.javadoc(property.doc(), "Returns {@code " + property.javaName() + "}."))
                .returns(accessorType(property));
        if (property.deprecation().isPresent()) {
            // An annotation would make every variant that does not deprecate its own accessor fail the build.
            method.addJavadoc("\n<p>Deprecated.\n");
        }
        return method.build();
    }

    static TypeName accessorType(Property property) {
        TypeName type = PoetTypes.of(property.type());
        return property.nullable() && !isCollection(property.type()) ? PoetTypes.nullable(type) : type;
    }

    static boolean isCollection(TypeRef type) {
        return type instanceof TypeRef.ListOf || type instanceof TypeRef.MapOf;
    }
}

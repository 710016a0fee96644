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

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.atlasclient.generator.model.ApiModel;
import io.atlasclient.generator.model.JavaClass;
import io.atlasclient.generator.model.JavaPackages;
import io.atlasclient.generator.model.ModelType;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.generator.model.VersionClient;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Prints the codecs of a package:
 *
 * <pre>
 * public final class ModelCodecs implements CodecRegistry {
 *     public static final JsonCodec&lt;Circle> CIRCLE = new Codec&lt;>(0);
 *
 *     public static ModelCodecs registry() { ... }
 *
 *     public &lt;T> &#64;Nullable JsonCodec&lt;T> find(Class&lt;T> type) { ... }
 *
 *     private static final class Codec&lt;T> implements JsonCodec&lt;T> {
 *         private final int index;
 *         ...
 *         private static &#64;Nullable Object readAny(int index, JsonReader in) {
 *             return switch (index) { case 0 -> Circle.read(in); ... };
 *         }
 *     }
 *
 *     private static final class Names { static final String[] SORTED = {"Circle", ...}; }
 * }
 * </pre>
 *
 * <p>A codec knows nothing but the index of its class among the sorted names: a class or a lambda for each codec would
 * cost a thousand classes, and class literals would load a thousand at once.
 */
final class CodecsEmitter implements Emitter<CodecsEmitter.Source> {
    static final TypeVariableName T = TypeVariableName.get("T");

    private final ReadCalls calls;

    CodecsEmitter(ReadCalls calls) {
        this.calls = calls;
    }

    /**
     * What one class of codecs is made from.
     *
     * @param codecs the class
     * @param models the models of its package
     * @param fallback the codecs of the package that these models refer to; empty for the shared models
     */
    record Source(JavaClass codecs, List<? extends ModelType> models, Optional<JavaClass> fallback) {}

    /** Returns the codecs of the shared models. */
    static Source shared(ApiModel model) {
        return new Source(codecs(model.packages()), model.models(), Optional.empty());
    }

    /** Returns the codecs of a version's own models, if it has any. */
    static Optional<Source> own(JavaPackages packages, VersionClient client) {
        return client.ownModels().isEmpty()
                ? Optional.empty()
                : Optional.of(new Source(codecs(packages, client), client.ownModels(), Optional.of(codecs(packages))));
    }

    private static JavaClass codecs(JavaPackages packages) {
        return new JavaClass(packages.model(), "ModelCodecs");
    }

    /** Returns the codecs that a version's client uses: of all models that it may meet. */
    static JavaClass codecs(JavaPackages packages, VersionClient client) {
        return client.ownModels().isEmpty()
                ? codecs(packages)
                : new JavaClass(packages.client(client.version()), "VersionCodecs");
    }

    @Override
    public SourceFile emit(Source source) {
        List<TypeRef.Model> refs = source.models().stream()
                .map(ModelType::ref)
                .sorted(Comparator.comparing(ref -> ref.javaClass().simpleName()))
                .toList();
        TypeSpec.Builder type = TypeSpec.classBuilder(PoetTypes.of(source.codecs()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Reads and writes the classes of this package. Immutable.\n")
                .addSuperinterface(PoetTypes.CODEC_REGISTRY);
        addConstants(type, refs);
        String packageName = source.codecs().packageName();
        type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(registry(source.codecs()))
                .addMethod(find(source))
                .addType(CodecClass.of(
                        refs.stream().map(ref -> calls.read(ref, packageName)).toList()))
                .addType(names(refs));
        return PoetFiles.print(source.codecs(), type.build());
    }

    private static void addConstants(TypeSpec.Builder type, List<TypeRef.Model> refs) {
        for (int i = 0; i < refs.size(); i++) {
            ClassName javaClass = PoetTypes.of(refs.get(i).javaClass());
            type.addField(FieldSpec.builder(
                            ParameterizedTypeName.get(PoetTypes.JSON_CODEC, javaClass),
                            refs.get(i).codecConstant(),
                            Modifier.PUBLIC,
                            Modifier.STATIC,
                            Modifier.FINAL)
                    .addJavadoc("Reads and writes {@link $T}.\n", javaClass)
                    .initializer("new $L<>($L)", CodecClass.NAME, i)
                    .build());
        }
    }

    private static MethodSpec registry(JavaClass codecs) {
        return MethodSpec.methodBuilder("registry")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Returns the registry of these codecs.\n")
                .returns(PoetTypes.of(codecs))
                .addStatement("return new $T()", PoetTypes.of(codecs))
                .build();
    }

    private static MethodSpec find(Source source) {
        String packageName = source.codecs().packageName();
        MethodSpec.Builder find = MethodSpec.methodBuilder("find")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(T)
                .addParameter(ParameterizedTypeName.get(ClassName.get(Class.class), T), "type")
                .returns(PoetTypes.nullable(ParameterizedTypeName.get(PoetTypes.JSON_CODEC, T)))
                .beginControlFlow("if (type.getPackageName().equals($L))", JavaLiterals.string(packageName))
                .addStatement(
                        "String name = type.getName().substring($L.length())", JavaLiterals.string(packageName + "."))
                .addStatement("int index = $T.binarySearch(Names.SORTED, name)", Arrays.class)
                .addStatement("return index < 0 ? null : new $L<>(index)", CodecClass.NAME)
                .endControlFlow();
        if (source.fallback().isPresent()) {
            return find.addStatement(
                            "return $T.registry().find(type)",
                            PoetTypes.of(source.fallback().get()))
                    .build();
        }
        return find.addStatement("return null").build();
    }

    /** Apart, because a program that reads and writes by the constants alone never loads it. */
    private static TypeSpec names(List<TypeRef.Model> refs) {
        String literals = refs.stream()
                .map(ref -> "    " + JavaLiterals.string(ref.javaClass().simpleName()) + ",\n")
                .collect(Collectors.joining());
        FieldSpec sorted = FieldSpec.builder(ArrayTypeName.of(String.class), "SORTED", Modifier.STATIC, Modifier.FINAL)
                .initializer("{\n$L}", literals)
                .build();
        return TypeSpec.classBuilder("Names")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(sorted)
                .build();
    }
}

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

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.atlasclient.generator.model.EnumType;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * An open enum, the same in both styles, because a Java enum loses values that it does not know.
 *
 * <pre>{@code
 * public final class Mode {
 *     private static final Map<String, Mode> KNOWN = new HashMap<>();
 *     public static final Mode ON = known("ON");
 *     private final String value;
 *     @JsonCreator(mode = DELEGATING) public static Mode of(String value) { … }
 *     @JsonValue public String value() { … }
 * }
 * }</pre>
 */
final class OpenEnumPeer {
    private OpenEnumPeer() {}

    static TypeSpec of(EnumType type, PeerTypes types) {
        ClassName self = types.name(type.ref().javaClass());
        TypeName index = ParameterizedTypeName.get(ClassName.get(Map.class), PeerTypes.STRING, self);
        TypeSpec.Builder peer = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(FieldSpec.builder(index, "KNOWN", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T<>()", HashMap.class)
                        .build());
        for (EnumType.Constant constant : type.constants()) {
            peer.addField(FieldSpec.builder(self, constant.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .initializer("known($S)", constant.value())
                    .build());
        }
        return peer.addField(PeerTypes.STRING, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(PeerTypes.STRING, "value")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(known(self))
                .addMethod(factory(self))
                .addMethod(value())
                .build();
    }

    private static MethodSpec known(ClassName self) {
        return MethodSpec.methodBuilder("known")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(self)
                .addParameter(PeerTypes.STRING, "value")
                .addCode(CodeBlock.builder()
                        .addStatement("$T known = new $T(value)", self, self)
                        .addStatement("KNOWN.put(value, known)")
                        .addStatement("return known")
                        .build())
                .build();
    }

    private static MethodSpec factory(ClassName self) {
        return MethodSpec.methodBuilder("of")
                .addAnnotation(AnnotationSpec.builder(JsonCreator.class)
                        .addMember("mode", "$T.DELEGATING", JsonCreator.Mode.class)
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(PeerTypes.STRING, "value")
                .addStatement("$T known = KNOWN.get(value)", self)
                .addStatement("return known == null ? new $T(value) : known", self)
                .build();
    }

    private static MethodSpec value() {
        return MethodSpec.methodBuilder("value")
                .addAnnotation(JsonValue.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(PeerTypes.STRING)
                .addStatement("return value")
                .build();
    }
}

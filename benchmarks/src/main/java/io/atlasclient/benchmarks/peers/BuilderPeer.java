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

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.atlasclient.generator.model.ObjectType;
import io.atlasclient.generator.model.Property;
import io.atlasclient.generator.model.TypeRef;
import java.util.Collections;
import javax.lang.model.element.Modifier;

/**
 * An immutable class that Jackson reads through its builder.
 *
 * <pre>{@code
 * @JsonDeserialize(builder = Link.Builder.class)
 * @JsonInclude(NON_NULL)
 * public final class Link {
 *     @JsonProperty("href") public String href() { … }
 *     @JsonAnyGetter public Map<String, JsonNode> additionalProperties() { … }
 *
 *     @JsonPOJOBuilder(withPrefix = "")
 *     public static final class Builder {
 *         @JsonProperty("href") public Builder href(String href) { … }
 *         public Link build() { … }
 *     }
 * }
 * }</pre>
 */
final class BuilderPeer {
    private final ObjectType type;
    private final PeerTypes types;
    private final ClassName self;
    private final ClassName builder;

    private BuilderPeer(ObjectType type, PeerTypes types) {
        this.type = type;
        this.types = types;
        this.self = types.name(type.ref().javaClass());
        this.builder = self.nestedClass("Builder");
    }

    static TypeSpec of(ObjectType type, PeerTypes types) {
        return new BuilderPeer(type, types).peer();
    }

    private TypeSpec peer() {
        TypeSpec.Builder peer = TypeSpec.classBuilder(self)
                .addAnnotation(AnnotationSpec.builder(JsonDeserialize.class)
                        .addMember("builder", "$T.class", builder)
                        .build())
                .addAnnotation(PeerTypes.NOT_NULL)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(constructor())
                .addType(builder());
        type.unions().forEach(union -> peer.addSuperinterface(types.name(union)));
        for (Property property : type.properties()) {
            peer.addField(types.name(property.type()), property.javaName(), Modifier.PRIVATE, Modifier.FINAL)
                    .addMethod(getter(property));
        }
        peer.addField(PeerTypes.ADDITIONAL, AdditionalProperties.FIELD, Modifier.PRIVATE, Modifier.FINAL);
        AdditionalProperties.addGetter(peer);
        return peer.build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(builder, "builder");
        for (Property property : type.properties()) {
            constructor.addStatement("this.$L = $L", property.javaName(), frozen(property));
        }
        return constructor
                .addStatement("this.$1L = builder.$1L", AdditionalProperties.FIELD)
                .build();
    }

    /** Lists and maps are unmodifiable, as ours are. */
    private static CodeBlock frozen(Property property) {
        CodeBlock value = CodeBlock.of("builder.$L", property.javaName());
        if (property.type() instanceof TypeRef.ListOf) {
            return CodeBlock.of("$1L == null ? null : $2T.unmodifiableList($1L)", value, Collections.class);
        }
        return property.type() instanceof TypeRef.MapOf
                ? CodeBlock.of("$1L == null ? null : $2T.unmodifiableMap($1L)", value, Collections.class)
                : value;
    }

    private MethodSpec getter(Property property) {
        return MethodSpec.methodBuilder(property.javaName())
                .addAnnotation(PeerTypes.jsonProperty(property))
                .addModifiers(Modifier.PUBLIC)
                .returns(types.name(property.type()))
                .addStatement("return $L", property.javaName())
                .build();
    }

    private TypeSpec builder() {
        TypeSpec.Builder peer = TypeSpec.classBuilder(builder)
                .addAnnotation(AnnotationSpec.builder(JsonPOJOBuilder.class)
                        .addMember("withPrefix", "$S", "")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        for (Property property : type.properties()) {
            TypeName name = types.name(property.type());
            peer.addField(name, property.javaName(), Modifier.PRIVATE)
                    .addMethod(MethodSpec.methodBuilder(property.javaName())
                            .addAnnotation(PeerTypes.jsonProperty(property))
                            .addModifiers(Modifier.PUBLIC)
                            .returns(builder)
                            .addParameter(name, property.javaName())
                            .addStatement("this.$1L = $1L", property.javaName())
                            .addStatement("return this")
                            .build());
        }
        AdditionalProperties.addSetter(peer);
        return peer.addMethod(MethodSpec.methodBuilder("build")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(self)
                        .addStatement("return new $T(this)", self)
                        .build())
                .build();
    }
}

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

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.atlasclient.generator.model.Dispatch;
import io.atlasclient.generator.model.JavaClass;
import io.atlasclient.generator.model.ModelType;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.generator.model.UnionType;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * A union whose variant {@code @JsonTypeInfo} finds.
 *
 * <pre>{@code
 * @JsonTypeInfo(use = NAME, include = EXISTING_PROPERTY, property = "type", visible = true, defaultImpl = Link.Unknown.class)
 * @JsonSubTypes(@Type(value = KafkaLink.class, name = "Kafka"))
 * public interface Link {
 *     final class Unknown implements Link { … }
 * }
 * }</pre>
 *
 * <p>The annotation knows one property and one level. So rules that look for the presence of properties are left out,
 * and a value that leads to an inner union leads to that union's first variant: less work than ours does.
 */
final class UnionPeer {
    private final PeerTypes types;
    private final Map<JavaClass, ModelType> models;

    /**
     * @param types the style
     * @param models all models that are generated
     */
    UnionPeer(PeerTypes types, Map<JavaClass, ModelType> models) {
        this.types = types;
        this.models = models;
    }

    TypeSpec of(UnionType type) {
        ClassName self = types.name(type.ref().javaClass());
        TypeSpec.Builder peer =
                TypeSpec.interfaceBuilder(self).addModifiers(Modifier.PUBLIC).addType(unknown(self));
        type.unions().forEach(outer -> peer.addSuperinterface(types.name(outer)));
        Dispatch.ByValue dispatch = byValue(type.dispatch());
        return peer.addAnnotation(typeInfo(dispatch, self))
                .addAnnotation(subTypes(dispatch))
                .build();
    }

    private static Dispatch.ByValue byValue(Dispatch dispatch) {
        if (dispatch instanceof Dispatch.ByValue byValue) {
            return byValue;
        } else if (dispatch instanceof Dispatch.ByRules rules && rules.otherwise() != null) {
            return byValue(rules.otherwise());
        }
        throw new IllegalArgumentException("@JsonTypeInfo cannot say " + dispatch);
    }

    private static AnnotationSpec typeInfo(Dispatch.ByValue dispatch, ClassName self) {
        return AnnotationSpec.builder(JsonTypeInfo.class)
                .addMember("use", "$T.NAME", JsonTypeInfo.Id.class)
                .addMember("include", "$T.EXISTING_PROPERTY", JsonTypeInfo.As.class)
                .addMember("property", "$S", dispatch.property())
                .addMember("visible", "true")
                .addMember("defaultImpl", "$T.class", self.nestedClass("Unknown"))
                .build();
    }

    private AnnotationSpec subTypes(Dispatch.ByValue dispatch) {
        AnnotationSpec.Builder all = AnnotationSpec.builder(JsonSubTypes.class);
        dispatch.variants()
                .forEach((value, variant) -> all.addMember(
                        "value",
                        "$L",
                        AnnotationSpec.builder(JsonSubTypes.Type.class)
                                .addMember("value", "$T.class", types.name(leaf(variant)))
                                .addMember("name", "$S", value)
                                .build()));
        return all.build();
    }

    private TypeRef leaf(TypeRef.Model variant) {
        return models.get(variant.javaClass()) instanceof UnionType inner
                ? leaf(inner.permitted().get(0))
                : variant;
    }

    private static TypeSpec unknown(ClassName union) {
        TypeSpec.Builder unknown = TypeSpec.classBuilder("Unknown")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(union);
        AdditionalProperties.addSetter(unknown);
        AdditionalProperties.addGetter(unknown);
        return unknown.build();
    }
}

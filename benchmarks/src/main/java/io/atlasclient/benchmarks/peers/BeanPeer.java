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

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.atlasclient.generator.model.ObjectType;
import io.atlasclient.generator.model.Property;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/**
 * A class with getters and setters.
 *
 * <pre>{@code
 * @JsonInclude(NON_NULL)
 * public final class Link {
 *     @JsonProperty("href") public String getHref() { … }
 *     @JsonProperty("href") public void setHref(String href) { … }
 *     @JsonAnyGetter public Map<String, JsonNode> additionalProperties() { … }
 * }
 * }</pre>
 */
final class BeanPeer {
    private BeanPeer() {}

    static TypeSpec of(ObjectType type, PeerTypes types) {
        TypeSpec.Builder peer = TypeSpec.classBuilder(types.name(type.ref().javaClass()))
                .addAnnotation(PeerTypes.NOT_NULL)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        type.unions().forEach(union -> peer.addSuperinterface(types.name(union)));
        for (Property property : type.properties()) {
            TypeName name = types.name(property.type());
            peer.addField(name, property.javaName(), Modifier.PRIVATE)
                    .addMethod(getter(property, name))
                    .addMethod(setter(property, name));
        }
        AdditionalProperties.addSetter(peer);
        AdditionalProperties.addGetter(peer);
        return peer.build();
    }

    private static MethodSpec getter(Property property, TypeName type) {
        return MethodSpec.methodBuilder("get" + capitalized(property.javaName()))
                .addAnnotation(PeerTypes.jsonProperty(property))
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $L", property.javaName())
                .build();
    }

    private static MethodSpec setter(Property property, TypeName type) {
        return MethodSpec.methodBuilder("set" + capitalized(property.javaName()))
                .addAnnotation(PeerTypes.jsonProperty(property))
                .addModifiers(Modifier.PUBLIC)
                .addParameter(type, property.javaName())
                .addStatement("this.$1L = $1L", property.javaName())
                .build();
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}

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

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** What keeps the properties that a schema does not declare, as our models do; allocated when the first one comes. */
final class AdditionalProperties {
    static final String FIELD = "additionalProperties";

    private AdditionalProperties() {}

    static void addSetter(TypeSpec.Builder to) {
        to.addField(PeerTypes.ADDITIONAL, FIELD, Modifier.PRIVATE)
                .addMethod(MethodSpec.methodBuilder("putAdditionalProperty")
                        .addAnnotation(JsonAnySetter.class)
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(PeerTypes.STRING, "name")
                        .addParameter(PeerTypes.JSON_NODE, "value")
                        .beginControlFlow("if ($L == null)", FIELD)
                        .addStatement("$L = new $T<>()", FIELD, PeerTypes.LINKED_MAP)
                        .endControlFlow()
                        .addStatement("$L.put(name, value)", FIELD)
                        .build());
    }

    static void addGetter(TypeSpec.Builder to) {
        to.addMethod(MethodSpec.methodBuilder(FIELD)
                .addAnnotation(PeerTypes.ANY_GETTER)
                .addModifiers(Modifier.PUBLIC)
                .returns(PeerTypes.ADDITIONAL)
                .addStatement("return $L", FIELD)
                .build());
    }
}

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
package io.atlasclient.generator.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.atlasclient.generator.model.Dispatch;
import io.atlasclient.generator.model.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DispatchDecisionsTest {
    @Test
    void theMappingDecidesWhateverTheVariantsSay() {
        Dispatch dispatch = Resolved.schemas("""
                        Root:
                          type: object
                          discriminator: {propertyName: kind, mapping: {x: "#/components/schemas/A", y: A, z: B}}
                          properties: {kind: {type: string, enum: [z]}}
                        A: {type: object, required: [kind], properties: {kind: {type: string, enum: [z]}}}
                        B: {type: object, required: [kind], properties: {kind: {type: string, enum: [x]}}}
                        """).union("Root").dispatch();

        assertThat(valuesOf(dispatch)).isEqualTo(Map.of("x", "A", "y", "A", "z", "B_"));
    }

    @Test
    void requiredEnumsWithDisjointValuesDecideWithoutDiscriminator() {
        Dispatch dispatch = Resolved.schemas("""
                        Root: {oneOf: [{$ref: "#/components/schemas/A"}, {$ref: "#/components/schemas/C"}]}
                        A:
                          type: object
                          required: [kind, name]
                          properties: {kind: {type: string, enum: [a, aa]}, name: {type: string}}
                        C:
                          type: object
                          required: [kind, name]
                          properties: {kind: {type: string, enum: [c]}, name: {type: string}}
                        """).union("Root").dispatch();

        assertThat(((Dispatch.ByValue) dispatch).property()).isEqualTo("kind");
        assertThat(valuesOf(dispatch)).isEqualTo(Map.of("a", "A", "aa", "A", "c", "C"));
    }

    @Test
    void valuesThatOverlapDoNotDecideAndMoreRequiredPropertiesComeFirst() {
        Dispatch dispatch = Resolved.schemas("""
                        Root: {oneOf: [{$ref: "#/components/schemas/A"}, {$ref: "#/components/schemas/C"}]}
                        A: {type: object, required: [kind], properties: {kind: {type: string, enum: [a, b]}}}
                        C:
                          type: object
                          required: [kind, extra]
                          properties: {kind: {type: string, enum: [b]}, extra: {type: string}}
                        """).union("Root").dispatch();

        assertThat(dispatch).isInstanceOf(Dispatch.ByRules.class);
        assertThat(((Dispatch.ByRules) dispatch).otherwise()).isNull();
        assertThat(((Dispatch.ByRules) dispatch).rules())
                .extracting(rule -> rule.variant().javaClass().simpleName(), Dispatch.Rule::conditions)
                .containsExactly(
                        tuple("C", List.of(new Dispatch.AllPresent(List.of("extra", "kind")))),
                        tuple("A", List.of(new Dispatch.AllPresent(List.of("kind")))));
    }

    @Test
    void anInnerUnionsKeysCountAsItsValues() {
        Dispatch dispatch = Resolved.schemas("""
                        Root: {oneOf: [{$ref: "#/components/schemas/A"}, {$ref: "#/components/schemas/Inner"}]}
                        A: {type: object, required: [kind], properties: {kind: {type: string, enum: [a]}}}
                        Inner:
                          type: object
                          required: [kind]
                          discriminator: {propertyName: kind, mapping: {i: C}}
                          properties: {kind: {type: string}}
                        C: {type: object, required: [kind], properties: {kind: {type: string}}}
                        """).union("Root").dispatch();

        assertThat(valuesOf(dispatch)).isEqualTo(Map.of("a", "A", "i", "Inner"));
    }

    @Test
    void anOverrideWithMergeMakesOneClass() {
        Overrides overrides = OverridesReader.read("o.yaml", "unions: [{schema: Root, reason: r, merge: true}]");

        Resolved resolved = Resolved.schemas("""
                Root: {oneOf: [{$ref: "#/components/schemas/A"}, {$ref: "#/components/schemas/C"}]}
                A: {type: object, required: [x, y], properties: {x: {type: string}, y: {type: string}}}
                C: {type: object, required: [x], properties: {x: {type: string}, z: {type: string}}}
                """, overrides);

        assertThat(resolved.classNames()).containsExactly("Root");
        assertThat(resolved.object("Root").properties())
                .extracting("jsonName", "required")
                .containsExactly(tuple("x", true), tuple("y", false), tuple("z", false));
    }

    private static Map<String, String> valuesOf(Dispatch dispatch) {
        Map<String, TypeRef.Model> variants = ((Dispatch.ByValue) dispatch).variants();
        return variants.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        variant -> variant.getValue().javaClass().simpleName()));
    }
}

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

import io.atlasclient.generator.model.TypeRef;
import org.junit.jupiter.api.Test;

class FlatteningTest {
    @Test
    void inheritedPropertiesComeFirstAndTheOwnDeclarationCounts() {
        Resolved resolved = Resolved.schemas("""
                Root:
                  type: object
                  allOf: [{$ref: "#/components/schemas/Parent"}, {type: object, properties: {c: {type: boolean}}}]
                  properties: {a: {type: boolean}, d: {type: string}}
                Parent: {type: object, allOf: [{$ref: "#/components/schemas/Grandparent"}], properties: {b: {type: string}}}
                Grandparent: {type: object, properties: {a: {type: string}}}
                """);

        assertThat(resolved.object("Root").properties()).extracting("jsonName").containsExactly("a", "b", "c", "d");
        assertThat(resolved.property("Root", "a").type()).isEqualTo(TypeRef.Scalar.BOOLEAN);
    }

    @Test
    void requiredCountsWhereverItStands() {
        Resolved resolved = Resolved.schemas("""
                Root:
                  type: object
                  required: [own, inherited]
                  allOf: [{$ref: "#/components/schemas/Parent"}, {type: object, required: [part], properties: {part: {type: string}}}]
                  properties: {own: {type: string}}
                Parent: {type: object, required: [early], properties: {inherited: {type: string}, early: {type: string}, late: {type: string}}}
                """);

        assertThat(resolved.object("Root").properties())
                .filteredOn("required", true)
                .extracting("jsonName")
                .containsExactlyInAnyOrder("own", "inherited", "part", "early");
    }

    @Test
    void aUnionDeclaresOnlyWhatAllVariantsHaveWithOneType() {
        Resolved resolved = Resolved.schemas("""
                Root:
                  type: object
                  discriminator: {propertyName: kind, mapping: {a: A, c: C}}
                  properties: {kind: {type: string}, size: {type: string}, lost: {type: string}}
                A: {type: object, properties: {kind: {type: string}, size: {type: string}, lost: {type: string}}}
                C: {type: object, properties: {kind: {type: string}, size: {type: integer}}}
                """);

        assertThat(resolved.union("Root").accessors()).extracting("jsonName").containsExactly("kind");
        assertThat(resolved.property("A", "kind").overrides()).isTrue();
        assertThat(resolved.property("A", "size").overrides()).isFalse();
    }
}

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

import org.junit.jupiter.api.Test;

class EnumFamiliesTest {
    @Test
    void aUnionAndItsVariantsShareTheEnumOfAProperty() {
        Resolved resolved = Resolved.schemas("""
                Root:
                  type: object
                  discriminator: {propertyName: kind, mapping: {a: A, c: C}}
                  properties: {kind: {type: string}, unit: {type: string, enum: [RAW]}}
                A: {type: object, properties: {kind: {type: string}, unit: {type: string, enum: [HOURS]}}}
                C: {type: object, properties: {kind: {type: string}, unit: {type: string, enum: [DAYS, RAW]}}}
                """);

        assertThat(resolved.classNames()).containsExactly("A", "C", "Root", "RootKind", "RootUnit");
        assertThat(resolved.enumValues("RootUnit")).containsExactly("RAW", "HOURS", "DAYS");
        assertThat(resolved.enumValues("RootKind")).containsExactly("a", "c");
        assertThat(resolved.property("A", "unit").type())
                .isEqualTo(resolved.property("C", "unit").type());
    }

    @Test
    void theValuesOfADiscriminatorAreTheListedOnesAndTheKeys() {
        Resolved resolved = Resolved.schemas("""
                Root:
                  type: object
                  discriminator: {propertyName: kind, mapping: {extra: A}}
                  properties: {kind: {type: string, enum: [a, unmapped]}}
                A: {allOf: [{$ref: "#/components/schemas/Root"}]}
                """);

        assertThat(resolved.enumValues("RootKind")).containsExactly("a", "unmapped", "extra");
    }

    @Test
    void listsThatMerelyLookAlikeStayApart() {
        Resolved resolved = Resolved.schemas("""
                Root:
                  type: object
                  properties:
                    first: {type: string, enum: [A, B]}
                    second: {type: string, enum: [A, B]}
                """);

        assertThat(resolved.classNames()).containsExactly("Root", "RootFirst", "RootSecond");
    }

    @Test
    void anEnumWithANameOfItsOwnIsAClassOfItsOwn() {
        Resolved resolved = Resolved.schemas("""
                Root: {type: object, properties: {a: {$ref: "#/components/schemas/Word"}, b: {type: array, items: {$ref: "#/components/schemas/Word"}}}}
                Word: {type: string, enum: [yes, no]}
                """);

        assertThat(resolved.classNames()).containsExactly("Root", "Word");
    }

    @Test
    void aUnionOfEnumsHasEachValueOnce() {
        Resolved resolved = Resolved.schemas("""
                Root: {type: object, properties: {a: {$ref: "#/components/schemas/Words"}}}
                Words: {type: object, oneOf: [{type: string, enum: [a, b]}, {$ref: "#/components/schemas/Word"}, {type: string, enum: [d]}]}
                Word: {type: string, enum: [b, c]}
                """);

        assertThat(resolved.classNames()).containsExactly("Root", "Words");
        assertThat(resolved.enumValues("Words")).containsExactly("a", "b", "c", "d");
    }
}

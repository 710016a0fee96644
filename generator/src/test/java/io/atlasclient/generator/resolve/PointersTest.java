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

class PointersTest {
    @Test
    void tokensEscapeTildesBeforeSlashes() {
        assertThat(Pointers.token("a/b~c~1")).isEqualTo("/a~1b~0c~01");
    }

    @Test
    void schemaNamesOfReferencesAreUnescaped() {
        assertThat(Pointers.schemaName("#/components/schemas/a~1b~0c~01")).isEqualTo("a/b~c~1");
    }

    @Test
    void aBareNameInAMappingIsTheSchemasName() {
        assertThat(Pointers.schemaName("Cat")).isEqualTo("Cat");
    }
}

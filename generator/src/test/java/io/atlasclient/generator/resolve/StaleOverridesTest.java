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

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.specs.ProblemsException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaleOverridesTest {
    private static final String SCHEMAS = "Root: {type: object, properties: {a: {type: string}}}\n";
    private static final Overrides GONE =
            OverridesReader.read("o.yaml", "unions: [{schema: Gone, reason: r, merge: true}]");

    @Test
    void anEntryWithoutItsUnionIsAProblemOfTheWholeApi() {
        assertThatThrownBy(() -> Resolved.schemas(SCHEMAS, GONE, Resolved.options(Set.of(), true)))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("o.yaml#/unions/0: The entry for #/components/schemas/Gone does not apply any more: no"
                        + " operation uses such a union. Remove the entry, or mark it optional if other snapshots of"
                        + " the documents need it.");
    }

    @Test
    void anEntryWithoutItsUnionIsFineForOtherDocuments() {
        assertThatCode(() -> Resolved.schemas(SCHEMAS, GONE, Resolved.options(Set.of(), false)))
                .doesNotThrowAnyException();
    }

    @Test
    void anEntryWithoutItsUnionIsFineForAFewTags() {
        assertThatCode(() -> Resolved.schemas(SCHEMAS, GONE, Resolved.options(Set.of("Root"), true)))
                .doesNotThrowAnyException();
    }
}

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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.specs.ProblemsException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReferenceChainsTest {
    @Test
    void aHundredSchemasMayInheritFromEachOther() {
        assertThat(Resolved.schemas(inheritance(99)).object("Root").properties())
                .extracting("jsonName")
                .containsExactly("a");
    }

    @Test
    void oneMoreIsTooMany() {
        assertThatThrownBy(() -> Resolved.schemas(inheritance(100)))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("openapi.yaml#/components/schemas/Root: By $ref and allOf the schema leads in a circle, or"
                        + " through more than 100 schemas. Let it end at a schema sooner; only properties may refer"
                        + " back.");
    }

    @Test
    void propertiesMayReferInCircles() {
        Resolved resolved = Resolved.schemas("""
                Root: {type: object, properties: {self: {$ref: "#/components/schemas/Root"}, list: {type: array, items: {$ref: "#/components/schemas/Root"}}}}
                """);

        assertThat(resolved.classNames()).containsExactly("Root");
    }

    private static String inheritance(int parents) {
        return IntStream.range(0, parents)
                .mapToObj(i -> (i == 0 ? "Root" : "P" + i) + ": {allOf: [{$ref: \"#/components/schemas/P" + (i + 1)
                        + "\"}]}\n")
                .collect(Collectors.joining(
                        "", "", "P" + parents + ": {type: object, properties: {a: {type: string}}}\n"));
    }
}

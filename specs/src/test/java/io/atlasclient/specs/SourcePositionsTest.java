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
package io.atlasclient.specs;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.specs.tree.TreeReader;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcePositionsTest {
    private static final SourcePositions JSON = positions("a.json", """
            {
              "paths": {
                "/a/{b}": {"get": [1, {"x": [2, 3]}, "four"]},
                "/c~d": null
              },
              "last": true
            }
            """);

    private static final SourcePositions YAML = positions("a.yaml", """
            # a comment
            paths:
              /a/{b}:
                get:
                - 1
                - {x: [2, 3]}
                - four
              /c~d:
            last: true
            """);

    @ParameterizedTest
    @CsvSource({
        "#,1:1",
        "#/paths,2:3",
        "#/paths/~1a~1{b},3:5",
        "#/paths/~1a~1{b}/get/1,3:27",
        "/paths/~1a~1{b}/get/1/x/1,3:37",
        "#/paths/~1a~1{b}/get/2,3:42",
        "#/paths/~1c~0d,4:5",
        "#/last,6:3"
    })
    void areThoseOfTheKeysInJson(String pointer, String position) {
        assertThat(JSON.find(pointer)).map(SourcePosition::toString).contains(position);
    }

    @ParameterizedTest
    @CsvSource({
        "#,2:1",
        "#/paths/~1a~1{b},3:3",
        "#/paths/~1a~1{b}/get/1,6:7",
        "#/paths/~1a~1{b}/get/1/x/1,6:15",
        "#/paths/~1c~0d,8:3",
        "#/last,9:1"
    })
    void areThoseOfTheKeysInYaml(String pointer, String position) {
        assertThat(YAML.find(pointer)).map(SourcePosition::toString).contains(position);
    }

    @ParameterizedTest
    @CsvSource({"#/no", "#/paths/0", "#/last/x", "#/paths/~1a~1{b}/get/3", "#/paths/~1a~1{b}/get/x"})
    void areAbsentForWhatIsNotThere(String pointer) {
        assertThat(JSON.find(pointer)).isEqualTo(Optional.empty());
    }

    private static SourcePositions positions(String name, String text) {
        return TreeReader.read(name, TestDocuments.utf8(text)).positions();
    }
}

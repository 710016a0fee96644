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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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

    private static final String MEMBERS = """

            {
            \t"a": {"x": true} ,
            \t"b": [
            \t\tnull,
            \t\t1.50
            \t],
            \t"q\\"\\u00e9": {} ,
            \t"s": "x\u00e9y"
            }
            """;

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
    @CsvSource({
        "#,2:1-10:2",
        "#/a,3:2-3:18",
        "#/b,4:2-7:3",
        "#/b/0,5:3-5:7",
        "#/b/1,6:3-6:7",
        "#/q\"\u00e9,8:2-8:17",
        "#/s,9:2-9:12"
    })
    void whole_members_end_behind_their_last_character_in_json(String pointer, String range) {
        for (String lineBreak : List.of("\n", "\r\n")) {
            String text = MEMBERS.replace("\n", lineBreak);
            for (String mark : List.of("", "\uFEFF")) {
                assertThat(whole(positions("a.json", mark + text), pointer))
                        .map(SourceRange::toString)
                        .contains(range);
            }
        }
    }

    @Test
    void keys_end_behind_their_quotes_in_json() {
        SourcePositions members = positions("a.json", MEMBERS);
        assertThat(key(members, "#/b")).hasToString("Optional[4:2-4:5]");
        assertThat(key(members, "#/q\"\u00e9")).hasToString("Optional[8:2-8:13]");
        assertThat(key(members, "#/b/1")).isEmpty();
        assertThat(key(members, "#")).isEmpty();
    }

    @Test
    void a_json_document_on_one_line_has_ranges_too() {
        SourcePositions line = positions("a.json", "{\"a\":{\"b\":[1,22,\"x\"],\"c\":-1.5e3}}");
        assertThat(whole(line, "#/a/b/1")).hasToString("Optional[1:14-1:16]");
        assertThat(whole(line, "#/a/c")).hasToString("Optional[1:22-1:32]");
        assertThat(whole(line, "#/a")).hasToString("Optional[1:2-1:33]");
        assertThat(key(line, "#/a/c")).hasToString("Optional[1:22-1:25]");
    }

    @ParameterizedTest
    @CsvSource({
        "#/a,1:1-1:11",
        "#/b,2:1-4:6",
        "#/b/0,3:3-3:7",
        "#/text,5:1-7:7",
        "#/c,9:1-10:7",
        "#/c/d,10:3-10:7",
        "#/e,12:1-12:3",
        "#/f,13:1-14:9",
        "#/h,15:1-15:13"
    })
    void whole_members_end_behind_their_last_character_in_yaml(String pointer, String range) {
        String text = """
                "a": 'x y' # comment
                b:
                - true
                -   1
                text: |
                  one
                  two.

                c:
                  d: 4

                e:
                f: [1,
                  2, 3 ]
                h: &a [1, 2]
                i: *a
                """;
        for (String lineBreak : List.of("\n", "\r\n")) {
            for (String mark : List.of("", "\uFEFF")) {
                SourcePositions yaml = positions("a.yaml", mark + text.replace("\n", lineBreak));
                assertThat(whole(yaml, pointer)).map(SourceRange::toString).contains(range);
                assertThat(whole(yaml, "#/i")).as("an alias").isEmpty();
                assertThat(key(yaml, "#/a")).hasToString("Optional[1:1-1:4]");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"#/no", "#/paths/0", "#/last/x", "#/paths/~1a~1{b}/get/3", "#/paths/~1a~1{b}/get/x"})
    void areAbsentForWhatIsNotThere(String pointer) {
        assertThat(JSON.find(pointer)).isEqualTo(Optional.empty());
    }

    private static SourcePositions positions(String name, String text) {
        return TreeReader.read(name, TestDocuments.utf8(text)).positions();
    }

    private static Optional<SourceRange> whole(SourcePositions positions, String pointer) {
        return positions.findParts(pointer).map(SourcePlace::whole);
    }

    private static Optional<SourceRange> key(SourcePositions positions, String pointer) {
        return positions.findParts(pointer).map(SourcePlace::key);
    }
}

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
package io.atlasclient.specs.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.TestDocuments;
import org.junit.jupiter.api.Test;

class TreeReaderTest {
    private static final String TOO_DEEP =
            "#: Values are nested more than 256 deep. Name inner schemas under components" + " and refer to them.";

    @Test
    void readsTheSameFromJsonAndYaml() {
        JsonNode json = read("a.json", "{\"a\": [1, -2.50, true, null, \"x\", 12345678901234567890], \"b\": {}}");
        JsonNode yaml = read("a.yaml", "a: [1, -2.50, true, null, x, 12345678901234567890]\nb: {}\n");
        assertThat(yaml).isEqualTo(json);
        assertThat(json.at("/a/1").decimalValue()).hasToString("-2.50");
    }

    @Test
    void readsYamlByTheCoreSchemaOf12() {
        JsonNode yaml = read("a.yaml", "[no, 12:30, 2024-01-31, 010, 0x1F, 0o17, +7, .5, 1e3, ~, '1', !!str 2, <<]");
        assertThat(yaml).hasToString("[\"no\",\"12:30\",\"2024-01-31\",10,31,15,7,0.5,1E+3,null,\"1\",\"2\",\"<<\"]");
    }

    @Test
    void takesAByteOrderMarkForNothing() {
        assertThat(read("a.json", "\uFEFF{}")).isEmpty();
    }

    @Test
    void copiesWhatAliasesRepeat() {
        JsonNode yaml = read("a.yaml", "a: &a {x: [1]}\nb: *a\n");
        assertThat(yaml.get("b")).isEqualTo(yaml.get("a")).isNotSameAs(yaml.get("a"));
    }

    @Test
    void readsYamlOfMoreThan3MiB() {
        String text = "a: b\n" + "# a comment that makes the document long\n".repeat(100_000);
        assertThat(read("a.yaml", text).get("a").textValue()).isEqualTo("b");
    }

    @Test
    void countsColumnsInUtf16UnitsBehindAByteOrderMark() {
        String text = "\uFEFF{\"\u00e9\ud83d\ude00\": {\"b\": 1}}";
        assertThat(TreeReader.read("a.json", TestDocuments.utf8(text))
                        .positions()
                        .find("/\u00e9\ud83d\ude00/b"))
                .hasToString("Optional[1:10]");
    }

    @Test
    void refusesJsonThatIsNone() {
        refusesJson("{\"a\": 1,\n \"b\" 2}", "Line 2, column 6", "a colon was expected, but got '2'");
        refusesJson("{\"a\": 1", "Line 1, column 8", "the text ends where a comma or } was expected");
        refusesJson("{\"a\": 1,}", "Line 1, column 9", "one more value behind the comma was expected, but got '}'");
        refusesJson("{a: 1}", "Line 1, column 2", "a name in quotes was expected, but got 'a'");
        refusesJson("[1 2]", "Line 1, column 4", "a comma or ] was expected, but got '2'");
        refusesJson("[trua]", "Line 1, column 5", "true was expected, but got 'a'");
        refusesJson("[\u00e9]", "Line 1, column 2", "a value was expected, but got byte 195");
        refuses("a.json", "", "a.json#: The document is empty. Put an OpenAPI 3.0 document there.");
        refuses("a.json", "{} {}", "a.json#: A second value begins on line 1. Write JSON as RFC 8259 defines it.");
    }

    @Test
    void refusesNumbersThatJsonDoesNotKnow() {
        refusesJson("[01]", "Line 1, column 3", "a comma or ] was expected, but got '1'");
        refusesJson("[-]", "Line 1, column 3", "a digit was expected, but got ']'");
        refusesJson("[+1]", "Line 1, column 2", "a value was expected, but got '+'");
        refusesJson("[1.]", "Line 1, column 4", "a digit was expected, but got ']'");
    }

    @Test
    void refusesStringsThatJsonDoesNotKnow() {
        refusesJson("['a']", "Line 1, column 2", "a value was expected, but got '''");
        refusesJson("[\"a\nb\"]", "Line 1, column 4", "the quote at a string's end was expected, but got byte 10");
        refusesJson("[\"\\x\"]", "Line 1, column 4", "one of \"\\/bfnrtu was expected, but got 'x'");
        refusesJson("[\"\\u12g4\"]", "Line 1, column 7", "a hexadecimal digit was expected, but got 'g'");
        refusesJson("[\"", "Line 1, column 3", "the text ends where the quote at a string's end was expected");
        refusesJson("{\"\\ud800\": 1}", "Line 1, column 10", "the name before this place has half a surrogate pair");
    }

    @Test
    void refusesYamlThatIsNone() {
        refuses(
                "a.yaml",
                "a: [1\nb: 2\n",
                "a.yaml#: Line 2, column 2 is not YAML: expected ',' or ']', but got :. Write YAML 1.2 that JSON could"
                        + " say as well.");
        refuses("a.yaml", "", "a.yaml#: The document is empty. Put an OpenAPI 3.0 document there.");
    }

    @Test
    void refusesYamlThatJsonCouldNotSay() {
        refuses(
                "a.yaml",
                "a: !!java.net.URL [x]",
                "a.yaml#/a: The tag tag:yaml.org,2002:java.net.URL has no meaning in JSON. Remove the tag.");
        refuses(
                "a.yaml",
                "a: !!binary eA==",
                "a.yaml#/a: 'eA==' is not a value of JSON (tag:yaml.org,2002:binary). Write YAML 1.2 that JSON could say"
                        + " as well.");
        refuses("a.yaml", "a:\n  ? [x]\n  : 1", "a.yaml#/a: The key on line 2 is a collection. Use a text as key.");
        refuses(
                "a.yaml",
                "a: &a {x: 1}\nb:\n  <<: *a\n",
                "a.yaml#/b: The merge key on line 3 is YAML 1.1. Write the merged members out.");
    }

    @Test
    void reportsEveryNameThatIsRepeated() {
        String lines = "#/a/x: The name 'x' appears a second time in one object, on line 1. Keep one of them.\n%s"
                + "#/b: The name 'b' appears a second time in one object, on line 2. Keep one of them.";
        refuses("a.json", "{\"a\": {\"x\": 1, \"x\": 2}, \"b\": 3,\n \"b\": 4}", "a.json" + lines.formatted("a.json"));
        refuses("a.yaml", "{a: {x: 1, x: 2}, b: 3,\n b: 4}", "a.yaml" + lines.formatted("a.yaml"));
    }

    @Test
    void refusesWhatIsNestedTenThousandDeep() {
        refuses("a.json", "[".repeat(10_000), "a.json" + TOO_DEEP);
        refuses("a.json", "{\"a\":".repeat(10_000), "a.json" + TOO_DEEP);
        String yamlLine = "a.yaml#: The document cannot be read as YAML: Nesting Depth exceeded max 256. Write YAML 1.2"
                + " that JSON could say as well.";
        refuses("a.yaml", "[".repeat(10_000), yamlLine);
        refuses("a.yaml", "{a: ".repeat(10_000), yamlLine);
    }

    @Test
    void reads256Levels() {
        String text = "[".repeat(256) + "]".repeat(256);
        assertThat(read("a.json", text)).isEqualTo(read("a.yaml", text));
    }

    @Test
    void refusesAnAliasBomb() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            text.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThatThrownBy(() -> read("a.yaml", text.toString()))
                .isInstanceOf(ProblemsException.class)
                .hasMessageMatching("a\\.yaml#/a14[/01]*: Aliases repeat more than 100000 values by here\\. Write the"
                        + " value out instead of the alias, or refer to a schema by \\$ref\\.");
    }

    @Test
    void refusesAnAliasOfWhatItStandsIn() {
        refuses(
                "a.yaml",
                "a: &a {b: [*a]}",
                "a.yaml#/a/b/0: An alias stands inside the very value that it repeats. Write the value out instead of"
                        + " the alias, or refer to a schema by $ref.");
    }

    @Test
    void refusesNumbersThatOnlyKeepAReaderBusy() {
        String line = "#/a: This is not a number that a program can hold. Write another number, or a text.";
        refuses("a.json", "{\"a\": " + "9".repeat(1_001) + "}", "a.json" + line);
        refuses("a.json", "{\"a\": 1e999999999}", "a.json" + line);
        refuses("a.yaml", "{a: 1e999999999}", "a.yaml" + line);
        refuses("a.yaml", "a: !!int one", "a.yaml" + line);
        refuses("a.yaml", "a: !!float one", "a.yaml" + line);
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        assertThatThrownBy(() -> TreeReader.read("a.json", new byte[] {'"', (byte) 0xff, '"'}))
                .hasMessage("a.json#: The document is not UTF-8 text. Save it as UTF-8.");
    }

    @Test
    void refusesWhatIsLargerThan64MiB() {
        assertThatThrownBy(() -> TreeReader.read("a.json", new byte[TreeReader.MAX_BYTES + 1]))
                .hasMessage("a.json#: The document is larger than 64 MiB. Split it.");
    }

    private static JsonNode read(String name, String text) {
        return TreeReader.read(name, TestDocuments.utf8(text)).root();
    }

    private static void refusesJson(String text, String place, String problem) {
        assertThatThrownBy(() -> read("a.json", text))
                .isInstanceOf(ProblemsException.class)
                .hasMessageStartingWith("a.json#")
                .hasMessageEndingWith(
                        ": " + place + " is not JSON: " + problem + ". Write JSON as RFC 8259 defines it.");
    }

    private static void refuses(String name, String text, String message) {
        assertThatThrownBy(() -> read(name, text))
                .isInstanceOf(ProblemsException.class)
                .hasMessage(message);
    }
}

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

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.specs.JsonPointers;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.SpecFile;
import io.atlasclient.specs.TestDocuments;
import io.atlasclient.specs.catalog.Catalog;
import io.atlasclient.specs.source.LocalSpecs;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds documents that take over what others write alike against the same documents read alone. */
class CommonPartsTest {
    private static final int TEXTS = 5_000;
    private static final String TEXT = """
            {
              "paths": {
                "/a~b": {
                  "get": {
                    "parameters": [{"name": "é", "in": "query"}, 1.50],
                    "responses": {"200": {"$ref": "#/x"}}
                  }
                }
              },
              "components": {
                "schemas": {
                  "A": {"type": "object", "properties": {"b": {"type": "string"}}},
                  "B": {
                    "enum": ["x", "y\\n", null],
                    "properties": {
                      "c": {"minimum": 1}
                    }
                  }
                }
              }
            }
            """;

    @Test
    void aPartThatIsAlikeIsReadOnce() {
        CommonParts common = new CommonParts();
        JsonNode first = read(TEXT, common).root();
        JsonNode second =
                read(TEXT.replace("\"minimum\": 1", "\"minimum\": 2"), common).root();

        assertThat(second.at("/components/schemas/A")).isSameAs(first.at("/components/schemas/A"));
        assertThat(second.at("/components/schemas/B/enum")).isSameAs(first.at("/components/schemas/B/enum"));
        assertThat(second.at("/components/schemas/B/properties/c/minimum").intValue())
                .isEqualTo(2);
        assertThat(second.at("/paths/~1a~0b/get")).isSameAs(first.at("/paths/~1a~0b/get"));
    }

    @Test
    void aPartIsTakenFromWhicheverDocumentHasIt() {
        CommonParts common = new CommonParts();
        read(TEXT, common);
        JsonNode other = read(TEXT.replace("object", "array"), common).root();
        JsonNode third = read(TEXT.replace("object", "array"), common).root();

        assertThat(third.at("/components/schemas/A")).isSameAs(other.at("/components/schemas/A"));
    }

    @Test
    void whatIsReadAloneIsNotKept() {
        JsonNode first = read(TEXT, CommonParts.none()).root();

        assertThat(read(TEXT, CommonParts.none()).root().at("/components/schemas/A"))
                .isNotSameAs(first.at("/components/schemas/A"));
    }

    @Test
    void placesAreThoseOfTheDocumentItself() {
        CommonParts common = new CommonParts();
        List<String> variants = List.of(
                TEXT,
                TEXT.replace("      \"A\"", "         \"A\""),
                TEXT.replace("\n", "\r\n"),
                TEXT.replace("\n", ""),
                TEXT.replace("\"x\"", "\"\ud83d\ude00\""),
                TEXT.replace("\"A\"", "\"\\u0041\""),
                "\ufeff" + TEXT);
        variants.forEach(text -> assertReadAsIfAlone(text, common));
        variants.forEach(text -> assertReadAsIfAlone(text, common));
        variants.forEach(text -> assertReadAsIfAlone(text.replaceFirst("\\{", "{\n\n\n\"openapi\": 1,"), common));
    }

    @Test
    void aDocumentWithProblemsIsNotTakenOver() {
        CommonParts common = new CommonParts();
        String twice = TEXT.replace("\"minimum\": 1", "\"minimum\": 1, \"minimum\": 1");
        String alone = outcome(twice, CommonParts.none());

        assertThat(alone).contains("appears a second time");
        assertThat(outcome(twice, common)).isEqualTo(alone);
        assertThat(outcome(twice, common)).isEqualTo(alone);
    }

    @Test
    void everyTextIsReadOrRefusedAsIfItWereAlone() {
        Random random = new Random(20_261_129);
        CommonParts common = new CommonParts();
        read(TEXT, common);
        List<String> differences = new ArrayList<>();
        int read = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = changed(random);
            String alone = outcome(text, CommonParts.none());
            if (!outcome(text, common).equals(alone)) {
                differences.add(text);
            }
            read += alone.startsWith("#") ? 1 : 0;
        }
        assertThat(differences).isEmpty();
        assertThat(read).as("texts that are JSON").isBetween(TEXTS / 4, TEXTS * 3 / 4);
    }

    @Test
    void versionsOfAnApiAreReadAsIfEachWereAlone() {
        CommonParts common = new CommonParts();
        Set<JsonNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        int shared = 0;
        for (SpecFile file : bundledAsJson()) {
            String text = new String(file.bytes(), StandardCharsets.UTF_8);
            assertReadAsIfAlone(text, common);
            for (JsonNode schema : read(text, common).root().at("/components/schemas")) {
                shared += seen.add(schema) ? 0 : 1;
            }
        }
        assertThat(shared).as("schemas that were taken over").isPositive();
    }

    private static List<SpecFile> bundledAsJson() {
        return Catalog.load().versions().stream()
                .map(LocalSpecs::bundled)
                .filter(file -> file.name().endsWith(".json"))
                .toList();
    }

    private static void assertReadAsIfAlone(String text, CommonParts common) {
        assertThat(outcome(text, common)).isEqualTo(outcome(text, CommonParts.none()));
    }

    private static String changed(Random random) {
        int from = random.nextInt(TEXT.length());
        int to = Math.min(TEXT.length(), from + random.nextInt(3));
        return TEXT.substring(0, from)
                + TEXT.substring(from, to).repeat(random.nextInt(3))
                + " \n\t{}[],:\"1a".charAt(random.nextInt(11))
                + TEXT.substring(to);
    }

    private static DocumentTree read(String text, CommonParts common) {
        return TreeReader.read("a.json", TestDocuments.utf8(text), common);
    }

    /** Returns every value with its place, or what is wrong with the text. */
    private static String outcome(String text, CommonParts common) {
        try {
            StringBuilder values = new StringBuilder();
            DocumentTree tree = read(text, common);
            describe(tree, "#", tree.root(), values);
            return values.toString();
        } catch (ProblemsException e) {
            return e.getMessage();
        }
    }

    private static void describe(DocumentTree tree, String pointer, JsonNode value, StringBuilder values) {
        values.append(pointer)
                .append(' ')
                .append(tree.positions().findParts(pointer))
                .append(value.isContainerNode() ? "" : value)
                .append('\n');
        value.properties()
                .forEach(member ->
                        describe(tree, pointer + "/" + JsonPointers.token(member.getKey()), member.getValue(), values));
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            describe(tree, pointer + "/" + i, value.get(i), values);
        }
    }
}

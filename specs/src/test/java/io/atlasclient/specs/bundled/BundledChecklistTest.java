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
package io.atlasclient.specs.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledChecklistTest {
    private static final int ROWS = 48;

    static List<Construct> constructs() {
        return Construct.checklist();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("constructs")
    void theBundledDocumentsContain(Construct construct) {
        JsonNode node = construct.node();
        JsonNode entry = construct.entry();

        assertThat(node.isMissingNode()).as(construct.pointer()).isFalse();
        if (entry.has("holds")) {
            assertThat(Construct.contains(node, entry.get("holds")))
                    .as("%s holds %s", construct.pointer(), entry.get("holds"))
                    .isTrue();
        }
        assertThat(texts(entry.path("lacks"))).as(construct.pointer()).noneMatch(namesAndValues(node)::contains);
        assertThat(node.size())
                .as(construct.pointer())
                .isGreaterThanOrEqualTo(entry.path("many").asInt());
    }

    @Test
    void noRowOfTheChecklistIsLeftOut() {
        assertThat(constructs().stream().map(Construct::row).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, ROWS).boxed().toList());
    }

    private static List<String> namesAndValues(JsonNode node) {
        return Stream.concat(node.propertyStream().map(member -> member.getKey()), texts(node).stream())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.isArray()
                ? StreamSupport.stream(array.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : List.of();
    }
}

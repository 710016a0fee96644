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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pointers lead to is what Jackson finds. */
class JsonPointersTest {
    private static final String DOCUMENT = """
            {"": {"": 0}, "a/b": 1, "m~n": 2, "~1": 3, "01": 4, "list": [[5], {"0": 6}, 7], "text": "8", "\u00e9": 9, "p": {"q": 10}}
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//",
                "/a~1b",
                "/m~0n",
                "/~01",
                "/01",
                "/list",
                "/list/0",
                "/list/0/0",
                "/list/1/0",
                "/list/2",
                "/list/3",
                "/list/00",
                "/list/01",
                "/list/-",
                "/list/-1",
                "/list/+1",
                "/list/",
                "/list/999999999",
                "/list/99999999999",
                "/list/\u0661",
                "/text",
                "/text/0",
                "/\u00e9",
                "/p/q",
                "/p/q/r",
                "/p/",
                "/p/q/",
                "/none",
                "/~2",
                "/~"
            })
    void lead_to_what_jackson_finds(String pointer) throws JsonProcessingException {
        JsonNode document = new ObjectMapper().readTree(DOCUMENT);
        JsonNode expected = document.at(JsonPointer.compile(pointer));
        assertThat(JsonPointers.at(document, pointer)).isEqualTo(expected);
        assertThat(JsonPointers.at(document, "#" + pointer)).isEqualTo(expected);
    }

    @Test
    void names_are_read_as_they_were_written() {
        for (String name : List.of("", "plain", "a/b", "m~n", "~1", "~0/~1", "/", "~")) {
            assertThat(JsonPointers.name(JsonPointers.token(name))).isEqualTo(name);
            assertThat(JsonPointers.names("#/x/" + JsonPointers.token(name))).containsExactly("x", name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "#a", "a/b", "##", " /a"})
    void other_texts_are_refused(String text) {
        assertThatThrownBy(() -> JsonPointers.names(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not a JSON pointer: " + text);
    }
}

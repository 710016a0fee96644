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
package io.atlasclient.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListsTest {
    @Test
    void aListIsReadPageByPage() throws IOException {
        try (FakeAtlas atlas = FakeAtlas.start()) {
            atlas.on("listStreamConnections").items(250);
            List<Integer> sizes = new ArrayList<>();
            Set<JsonNode> items = new HashSet<>();
            JsonNode page;
            int number = 1;
            do {
                page = page(atlas, number++, 100);
                sizes.add(page.path("results").size());
                page.path("results").forEach(items::add);
                assertThat(page.path("totalCount").asInt()).isEqualTo(250);
            } while (hasLink(page, "next"));

            assertThat(sizes).containsExactly(100, 100, 50);
            assertThat(items).hasSize(250);
            assertThat(hasLink(page, "previous")).isTrue();
            assertThat(atlas.count("listStreamConnections")).isEqualTo(3);
        }
    }

    @Test
    void aPageBeyondTheEndIsEmpty() throws IOException {
        try (FakeAtlas atlas = FakeAtlas.builder().listSize(7).start()) {
            JsonNode page = page(atlas, 2, 100);

            assertThat(page.path("results")).isEmpty();
            assertThat(page.path("totalCount").asInt()).isEqualTo(7);
            assertThat(hasLink(page, "next")).isFalse();
        }
    }

    @Test
    void aNumberOfItemsIsNotNegative() {
        try (FakeAtlas atlas = FakeAtlas.start()) {
            assertThatThrownBy(() -> atlas.on("listStreamConnections").items(-1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("A number of items is at least 0, not -1");
        }
    }

    private static JsonNode page(FakeAtlas atlas, int number, int size) throws IOException {
        return FakeAtlasTest.json(
                atlas.client(),
                Connections.of(atlas.client())
                        .list(Connections.PROJECT, "workspace", Integer.toString(number), Integer.toString(size)));
    }

    private static boolean hasLink(JsonNode page, String rel) {
        for (JsonNode link : page.path("links")) {
            if (link.path("rel").asText().equals(rel)) {
                return true;
            }
        }
        return false;
    }
}

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

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is sent comes back, as far as the answer has it. */
class MirrorTest {
    private final FakeAtlas atlas = FakeAtlas.start();

    @AfterEach
    void stop() {
        atlas.close();
    }

    private JsonNode create(String json) throws IOException {
        return FakeAtlasTest.json(atlas.client(), Connections.of(atlas.client()).create(json));
    }

    @Test
    void theVariantThatIsCreatedIsTheOneThatIsAnswered() throws IOException {
        JsonNode created = create(
                "{\"type\":\"Kafka\",\"name\":\"orders\",\"bootstrapServers\":\"b:9092\",\"config\":{\"a\":\"b\"}}");

        assertThat(created.path("type").asText()).isEqualTo("Kafka");
        assertThat(created.path("name").asText()).isEqualTo("orders");
        assertThat(created.path("bootstrapServers").asText()).isEqualTo("b:9092");
        assertThat(created.path("config")).hasToString("{\"a\":\"b\"}");
        assertThat(created.path("security").isObject()).isTrue();
    }

    @Test
    void aVariantThatTheListOfValuesLacksIsAnsweredToo() throws IOException {
        assertThat(create("{\"type\":\"S3\",\"name\":\"lake\"}").path("type").asText())
                .isEqualTo("S3");
    }

    @Test
    void secretsDoNotComeBack() throws IOException {
        JsonNode created =
                create("{\"type\":\"Kafka\",\"authentication\":{\"username\":\"me\",\"password\":\"hidden\"}}");

        assertThat(created.path("authentication")).hasToString("{\"username\":\"me\"}");
    }

    @Test
    void whatTheAnswerLacksIsLeftOut() throws IOException {
        assertThat(create("{\"type\":\"Sample\",\"unheard\":true}").has("unheard"))
                .isFalse();
    }

    @Test
    void textIsSafeWhateverItHolds() throws IOException {
        assertThat(create("{\"type\":\"Sample\",\"name\":\"\uF8FFa\\\"\"}")
                        .path("name")
                        .asText())
                .isEqualTo("\uF8FFa\"");
    }

    @Test
    void whatThePathNamesIsEscaped() throws IOException {
        assertThat(FakeAtlasTest.json(
                                atlas.client(),
                                Connections.of(atlas.client()).get(Connections.PROJECT, "workspace", "a \"b\"/ä"))
                        .path("name")
                        .asText())
                .isEqualTo("a \"b\"/ä");
    }
}

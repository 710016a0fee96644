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
package io.atlasclient;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.sample.Dog;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BodyLogTest {
    private static final Logger BODIES = Logger.getLogger("io.atlasclient.body");

    private final TestServer server = new TestServer();
    private final Records records = new Records();

    @BeforeEach
    void listen() {
        BODIES.setLevel(Level.FINER);
        BODIES.addHandler(records);
    }

    @AfterEach
    void close() throws IOException {
        BODIES.removeHandler(records);
        BODIES.setLevel(null);
        server.close();
    }

    @Test
    void bodiesAreLoggedAtTraceAsModelsShowThemselves() {
        server.answer(200, "{\"kind\":\"dog\",\"name\":\"Rex\",\"chip\":\"hunter2\"}");
        server.client()
                .execute(server.api().createPet("g", Dog.builder().name("Rex").build()));

        assertThat(records.messages)
                .hasSize(2)
                .allSatisfy(message -> assertThat(message).doesNotContain("hunter2"));
        assertThat(records.messages.get(0)).startsWith("Request body: Dog{\"").contains("\"Rex\"");
        assertThat(records.messages.get(1)).startsWith("Response body: Dog{\"").contains("***");
    }

    @Test
    void otherBodiesAreNotShown() {
        server.answer(200, "{\"hunter2\":1}");
        server.client().execute(server.api().getSystemStatus());

        assertThat(records.messages).containsExactly("Response body: JsonObject");
    }

    @Test
    void nothingIsLoggedAtOtherLevels() {
        BODIES.setLevel(Level.FINE);
        server.answer(200, "{}");
        server.client().execute(server.api().getSystemStatus());

        assertThat(records.messages).isEmpty();
    }

    private static final class Records extends Handler {
        private final List<String> messages = new CopyOnWriteArrayList<>();

        Records() {
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord log) {
            messages.add(log.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}

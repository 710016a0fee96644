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
package io.atlasclient.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.testing.FakeAtlas;
import io.atlasclient.testing.ReceivedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChangeClusterTest {
    private static final String PROJECT = "32b6e34b3d91647abb20e7b8";

    private final FakeAtlas fake = FakeAtlas.start();

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void oneFieldIsSent() {
        fake.on("updateCluster").respond(200, "{\"name\": \"Main\", \"paused\": true}");

        assertThat(Printed.by(out -> ChangeCluster.pause(fake.client(), PROJECT, "Main", out)))
                .containsExactly("Main is paused: true");
        assertThat(fake.requests()).extracting(ReceivedRequest::body).containsExactly("{\"paused\":true}");
    }

    @Test
    void nullIsSent() {
        ChangeCluster.resetToDefault(fake.client(), PROJECT, "Main", "adaptiveCapacity");

        assertThat(fake.requests()).extracting(ReceivedRequest::body).containsExactly("{\"adaptiveCapacity\":null}");
    }
}

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
import org.junit.jupiter.api.Test;

class TwoVersionsTest {
    @Test
    void eachCallAsksForItsVersion() {
        try (FakeAtlas fake = FakeAtlas.start()) {
            assertThat(Printed.by(out -> TwoVersions.print(fake.client(), "32b6e34b3d91647abb20e7b8", "Main", out)))
                    .hasSize(2);
            assertThat(fake.requests())
                    .extracting(request -> request.header("Accept"))
                    .containsExactly("application/vnd.atlas.2023-02-01+json", "application/vnd.atlas.2024-08-05+json");
        }
    }
}

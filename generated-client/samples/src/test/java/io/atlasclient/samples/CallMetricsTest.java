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

import io.atlasclient.AtlasClient;
import io.atlasclient.testing.FakeAtlas;
import io.atlasclient.testing.Fault;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class CallMetricsTest {
    @Test
    void callsAndRetriesAreCounted() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        try (FakeAtlas fake = FakeAtlas.start();
                AtlasClient atlas =
                        fake.clientBuilder().listener(new CallMetrics(registry)).build()) {
            fake.on("listClusters").fail(Fault.unavailable()).times(1);
            ListClusters.countPaused(atlas, "32b6e34b3d91647abb20e7b8");
        }

        assertThat(registry.get("atlas.calls").tag("status", "200").timer().count())
                .isEqualTo(1);
        assertThat(registry.get("atlas.retries").counter().count()).isEqualTo(1);
    }
}

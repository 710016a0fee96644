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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.AtlasApiException;
import io.atlasclient.AtlasClient;
import io.atlasclient.testing.FakeAtlas;
import io.atlasclient.testing.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RetryPoliciesTest {
    private static final String PROJECT = "32b6e34b3d91647abb20e7b8";

    private final FakeAtlas fake = FakeAtlas.start();

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void thePatientClientTriesFourTimesMore() {
        fake.on("listClusters").fail(Fault.unavailable()).times(4);
        fake.on("listClusters").items(1);

        try (AtlasClient atlas = RetryPolicies.patient(fake.clientBuilder()).build()) {
            assertThat(Printed.by(out -> ListClusters.list(atlas, PROJECT, out)))
                    .hasSize(1);
        }
        assertThat(fake.count("listClusters")).isEqualTo(5);
    }

    @Test
    void aSingleCallIsNotTriedAgain() {
        fake.on("getCluster").fail(Fault.unavailable());

        assertThatThrownBy(() -> RetryPolicies.getAtOnce(fake.client(), PROJECT, "Main"))
                .isInstanceOf(AtlasApiException.class);
        assertThat(fake.count("getCluster")).isEqualTo(1);
    }
}

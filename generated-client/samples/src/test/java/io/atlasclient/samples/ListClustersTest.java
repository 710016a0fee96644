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
import java.util.List;
import org.junit.jupiter.api.Test;

class ListClustersTest {
    private static final String PROJECT = "32b6e34b3d91647abb20e7b8";

    @Test
    void allPagesAreListed() {
        try (FakeAtlas fake = FakeAtlas.start()) {
            fake.on("listClusters").items(250);

            List<String> names = Printed.by(out -> ListClusters.list(fake.client(), PROJECT, out));

            assertThat(names).hasSize(250);
            assertThat(fake.count("listClusters")).isEqualTo(3);
        }
    }

    @Test
    void pausedClustersAreCountedInLargePages() {
        try (FakeAtlas fake = FakeAtlas.start()) {
            fake.on("listClusters").respond(200, """
                            {"results": [{"name": "a", "paused": true}, {"name": "b", "paused": false}, {"name": "c"}]}
                            """);

            assertThat(ListClusters.countPaused(fake.client(), PROJECT)).isEqualTo(1);
            assertThat(fake.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request.query()).contains("itemsPerPage=500"));
        }
    }
}

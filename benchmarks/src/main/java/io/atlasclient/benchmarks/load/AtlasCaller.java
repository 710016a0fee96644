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
package io.atlasclient.benchmarks.load;

import io.atlasclient.AtlasClient;
import io.atlasclient.testing.FakeAtlas;
import io.atlasclient.v20250312.AtlasApi;
import io.atlasclient.v20250312.ClustersApi;
import java.util.Objects;

/** Our client with all that it does for a call by default. */
final class AtlasCaller implements Caller {
    private final AtlasClient client;
    private final ClustersApi clusters;

    AtlasCaller(FakeAtlas fake) {
        client = fake.clientBuilder().build();
        clusters = AtlasApi.create(client).clusters();
    }

    @Override
    public Object read(String cluster) {
        return Objects.requireNonNull(client.execute(clusters.getCluster(LoadRounds.PROJECT, cluster)));
    }

    @Override
    public void close() {
        client.close();
    }
}

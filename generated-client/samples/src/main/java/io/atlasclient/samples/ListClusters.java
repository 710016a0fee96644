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

import io.atlasclient.AtlasClient;
import io.atlasclient.model.ClusterDescription20240805;
import io.atlasclient.v20250312.AtlasApi;
import io.atlasclient.v20250312.ClustersApi;
import java.io.PrintStream;

/** Lists all clusters of a project, however many pages they fill. */
public final class ListClusters {
    private ListClusters() {}

    /**
     * Runs the recipe with the credentials that the environment holds.
     *
     * @param args the id of a project
     */
    public static void main(String[] args) {
        try (AtlasClient atlas =
                AtlasClient.builder().credentialsFromEnvironment().build()) {
            list(atlas, args[0], System.out);
        }
    }

    static void list(AtlasClient atlas, String projectId, PrintStream out) {
        ClustersApi clusters = AtlasApi.create(atlas).clusters();
        for (ClusterDescription20240805 cluster : atlas.items(page -> clusters.listClusters(projectId, page))) {
            out.println(cluster.name());
        }
    }

    static long countPaused(AtlasClient atlas, String projectId) {
        ClustersApi clusters = AtlasApi.create(atlas).clusters();
        return atlas.items(page -> clusters.listClusters(projectId, page)).pageSize(500).prefetch().stream()
                .filter(cluster -> Boolean.TRUE.equals(cluster.paused()))
                .count();
    }
}

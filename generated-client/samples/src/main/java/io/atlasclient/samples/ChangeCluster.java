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

/** Changes single settings of a cluster: what is not set is not sent, and stays as it is. */
public final class ChangeCluster {
    private ChangeCluster() {}

    /**
     * Pauses a cluster with the credentials that the environment holds.
     *
     * @param args the id of a project, and the name of a cluster
     */
    public static void main(String[] args) {
        try (AtlasClient atlas =
                AtlasClient.builder().credentialsFromEnvironment().build()) {
            pause(atlas, args[0], args[1], System.out);
        }
    }

    static void pause(AtlasClient atlas, String projectId, String name, PrintStream out) {
        ClustersApi clusters = AtlasApi.create(atlas).clusters();
        ClusterDescription20240805 changed = atlas.execute(clusters.updateCluster(
                projectId,
                name,
                ClusterDescription20240805.builder().paused(true).build()));
        out.println(changed.name() + " is paused: " + changed.paused());
    }

    static void resetToDefault(AtlasClient atlas, String projectId, String name, String property) {
        ClustersApi clusters = AtlasApi.create(atlas).clusters();
        atlas.execute(clusters.updateCluster(
                projectId,
                name,
                ClusterDescription20240805.builder().explicitNull(property).build()));
    }
}

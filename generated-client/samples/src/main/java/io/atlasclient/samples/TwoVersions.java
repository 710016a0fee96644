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
import io.atlasclient.model.AdvancedClusterDescription;
import io.atlasclient.model.ClusterDescription20240805;
import java.io.PrintStream;

/** Uses two API versions in one program: one client, a façade for each. */
public final class TwoVersions {
    private TwoVersions() {}

    /**
     * Prints what two versions say of a cluster, with the credentials that the environment holds.
     *
     * @param args the id of a project, and the name of a cluster
     */
    public static void main(String[] args) {
        try (AtlasClient atlas =
                AtlasClient.builder().credentialsFromEnvironment().build()) {
            print(atlas, args[0], args[1], System.out);
        }
    }

    @SuppressWarnings({"deprecation", "removal"}) // The older version says that it will end.
    static void print(AtlasClient atlas, String projectId, String name, PrintStream out) {
        var before = io.atlasclient.v20230201.AtlasApi.create(atlas);
        var now = io.atlasclient.v20250312.AtlasApi.create(atlas);

        AdvancedClusterDescription old = atlas.execute(before.clusters().getCluster(projectId, name));
        ClusterDescription20240805 cluster = atlas.execute(now.clusters().getCluster(projectId, name));
        out.println(old.name() + " had " + old.replicationSpecs().size() + " zones");
        out.println(cluster.name() + " has " + cluster.replicationSpecs().size() + " shards");
    }
}

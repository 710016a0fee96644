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

import io.atlasclient.AtlasApiException;
import io.atlasclient.AtlasClient;
import io.atlasclient.AtlasNotFoundException;
import io.atlasclient.AtlasRateLimitException;
import io.atlasclient.AtlasTransportException;
import io.atlasclient.v20250312.AtlasApi;
import io.atlasclient.v20250312.ClustersApi;
import java.io.PrintStream;

/** Reacts to what can go wrong with a call. */
public final class HandleErrors {
    private HandleErrors() {}

    /**
     * Deletes a cluster, with the credentials that the environment holds.
     *
     * @param args the id of a project, and the name of a cluster
     */
    public static void main(String[] args) {
        try (AtlasClient atlas =
                AtlasClient.builder().credentialsFromEnvironment().build()) {
            delete(atlas, args[0], args[1], System.out);
        }
    }

    static void delete(AtlasClient atlas, String projectId, String name, PrintStream out) {
        ClustersApi clusters = AtlasApi.create(atlas).clusters();
        try {
            atlas.execute(clusters.deleteCluster(projectId, name));
            out.println(name + " is being deleted");
        } catch (AtlasNotFoundException e) {
            out.println(name + " was not there");
        } catch (AtlasRateLimitException e) {
            out.println("Too many calls; wait " + e.retryAfter());
        } catch (AtlasApiException e) {
            if (e.hasErrorCode("CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED")) {
                out.println(name + " is protected");
            } else {
                out.println(e.getMessage());
            }
        } catch (AtlasTransportException e) {
            out.println("No answer; nobody knows whether " + name + " is being deleted");
        }
    }
}

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
import io.atlasclient.model.StreamsClusterConnection;
import io.atlasclient.model.StreamsConnection;
import io.atlasclient.model.StreamsKafkaConnection;
import io.atlasclient.v20250312.AtlasApi;
import io.atlasclient.v20250312.StreamsApi;
import java.io.PrintStream;

/** Creates, changes, lists and deletes a connection of a stream workspace. */
public final class StreamConnections {
    private StreamConnections() {}

    /**
     * Runs the tour against the public API, with the credentials that the environment holds.
     *
     * @param args the id of a project, and the name of a stream workspace in it
     */
    public static void main(String[] args) {
        try (AtlasClient atlas =
                AtlasClient.builder().credentialsFromEnvironment().build()) {
            tour(atlas, args[0], args[1], System.out);
        }
    }

    static void tour(AtlasClient atlas, String projectId, String workspace, PrintStream out) {
        StreamsApi streams = AtlasApi.create(atlas).streams();

        atlas.execute(streams.createStreamConnection(
                projectId,
                workspace,
                StreamsKafkaConnection.builder()
                        .name("orders")
                        .bootstrapServers("broker-1:9092")
                        .putConfig("group.protocol.type", "consumer")
                        .build()));

        StreamsConnection found = atlas.execute(streams.getStreamConnection(projectId, workspace, "orders"));
        if (found instanceof StreamsKafkaConnection kafka) {
            atlas.execute(streams.updateStreamConnection(
                    projectId,
                    workspace,
                    "orders",
                    kafka.toBuilder()
                            .bootstrapServers("broker-1:9092,broker-2:9092")
                            .build()));
        }

        for (StreamsConnection connection : atlas.execute(streams.listStreamConnections(projectId, workspace))
                .results()) {
            out.println(connection.name() + ": " + describe(connection));
        }

        try {
            atlas.execute(streams.deleteStreamConnection(projectId, workspace, "orders"));
        } catch (AtlasApiException e) {
            out.println("Not deleted: " + e.status() + " " + e.errorCode());
        }
    }

    private static String describe(StreamsConnection connection) {
        if (connection instanceof StreamsKafkaConnection kafka) {
            return "Kafka at " + kafka.bootstrapServers();
        } else if (connection instanceof StreamsClusterConnection cluster) {
            return "cluster " + cluster.clusterName();
        } else if (connection instanceof StreamsConnection.Unknown unknown) {
            return "newer than this client: " + unknown.json();
        }
        return String.valueOf(connection.type());
    }
}

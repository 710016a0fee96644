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
import io.atlasclient.AtlasClientBuilder;
import io.atlasclient.model.ClusterDescription20240805;
import io.atlasclient.retry.RetryPolicy;
import io.atlasclient.v20250312.AtlasApi;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Chooses how patient a client and a single call are. */
public final class RetryPolicies {
    private RetryPolicies() {}

    /**
     * Prints a cluster, with the credentials that the environment holds.
     *
     * @param args the id of a project, and the name of a cluster
     */
    public static void main(String[] args) {
        try (AtlasClient atlas =
                patient(AtlasClient.builder().credentialsFromEnvironment()).build()) {
            System.out.println(getAtOnce(atlas, args[0], args[1]));
        }
    }

    static AtlasClientBuilder patient(AtlasClientBuilder builder) {
        return builder.retryPolicy(RetryPolicy.builder()
                        .maxAttempts(5)
                        .baseDelay(Duration.ofMillis(200))
                        .maxDelay(Duration.ofSeconds(5))
                        .maxRetryAfter(Duration.ofMinutes(1))
                        .build())
                .callTimeout(Duration.ofMinutes(3));
    }

    static @Nullable ClusterDescription20240805 getAtOnce(AtlasClient atlas, String projectId, String name) {
        return atlas.with(RetryPolicy.none())
                .execute(AtlasApi.create(atlas).clusters().getCluster(projectId, name));
    }
}

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

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.atlasclient.testing.FakeAtlas;
import io.atlasclient.testing.Fault;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HandleErrorsTest {
    private final FakeAtlas fake = FakeAtlas.start();

    @AfterEach
    void stop() {
        fake.close();
    }

    private List<String> deletion() {
        return Printed.by(out -> HandleErrors.delete(fake.client(), "32b6e34b3d91647abb20e7b8", "Main", out));
    }

    @Test
    void aDeletionBegins() {
        assertThat(deletion()).containsExactly("Main is being deleted");
    }

    @Test
    void statusesAndNamesOfErrorsAreToldApart() {
        fake.on("deleteCluster").fail(Fault.error(404, "CLUSTER_NOT_FOUND")).times(1);
        fake.on("deleteCluster")
                .fail(Fault.error(400, "CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED"))
                .times(1);
        fake.on("deleteCluster").fail(Fault.error(403, "USER_UNAUTHORIZED")).times(1);
        fake.on("deleteCluster").fail(Fault.rateLimited(Duration.ofHours(1))).times(1);

        assertThat(deletion()).containsExactly("Main was not there");
        assertThat(deletion()).containsExactly("Main is protected");
        assertThat(deletion())
                .singleElement(as(STRING)) // Older documents give the operation another id.
                .endsWith("Cluster failed: HTTP 403 USER_UNAUTHORIZED");
        assertThat(deletion()).containsExactly("Too many calls; wait PT1H");
    }
}

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
package io.atlasclient.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.catalog.Pin;
import io.atlasclient.specs.pull.PulledSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

class PullTableTest {
    @Test
    void alignsNumbersRightAndTextLeft() {
        String sha256 = "0123456789abcdef".repeat(4);
        assertThat(PullTable.lines(List.of(
                        new PulledSpec(ApiVersion.parse("2024-01-31"), 7, 1150, new Pin(sha256, 3_869_780), true),
                        new PulledSpec(ApiVersion.parse("2024-02-29"), 514, 96, new Pin(sha256, 12), false))))
                .containsExactly(
                        "version     operations  schemas      bytes  sha256",
                        "2024-01-31           7    1,150  3,869,780  " + sha256 + "  changed",
                        "2024-02-29         514       96         12  " + sha256 + "  unchanged");
    }
}

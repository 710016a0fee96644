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
package io.atlasclient.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ChecksumTest {
    /** FIPS 180-4, example of one block. */
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void isThatOfTheBytesHoweverOftenItIsAskedFor() {
        Checksum checksum = new Checksum("abc".getBytes(StandardCharsets.UTF_8));

        assertThat(checksum.sha256()).isEqualTo(OF_ABC);
        assertThat(checksum.sha256()).isEqualTo(OF_ABC);
        assertThat(checksum).hasToString(OF_ABC);
    }

    @Test
    void computedOrKnownItIsTheSame() {
        assertThat(new Checksum("abc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Checksum(OF_ABC))
                .hasSameHashCodeAs(new Checksum(OF_ABC))
                .isNotEqualTo(new Checksum("0".repeat(64)));
    }
}

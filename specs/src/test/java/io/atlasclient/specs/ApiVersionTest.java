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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ApiVersionTest {

    @Test
    void namesAPackage() {
        assertThat(ApiVersion.parse("2024-01-31").packageSegment()).isEqualTo("v20240131");
    }

    @Test
    void comesBeforeALaterOne() {
        assertThat(ApiVersion.parse("2024-01-31")).isLessThan(ApiVersion.parse("2024-02-01"));
    }

    @Test
    void isADate() {
        assertThatThrownBy(() -> ApiVersion.parse("v2"))
                .hasMessage("'v2' is not an API version; write a date such as 2024-01-31.");
    }
}

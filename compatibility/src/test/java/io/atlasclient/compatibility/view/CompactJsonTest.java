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
package io.atlasclient.compatibility.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.DecimalNode;
import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CompactJsonTest {
    @Test
    void writesWhatJacksonWrites() throws IOException {
        JsonNode tree = JsonMapper.builder().build().readTree("""
                        {"text": "a \\"quoted\\" \\u0001 \\/ text ü", "numbers": [1, -20000000000, 123456789012345678901234567890],
                         "flags": [true, false, null], "empty": {"object": {}, "array": []}}
                        """);

        assertThat(CompactJson.of(tree)).isEqualTo(tree.toString()).startsWith("{\"text\":\"a \\\"quoted");
    }

    @Test
    void decimalsKeepTheirDigits() {
        for (String digits : new String[] {"1.50", "1E+100", "0.000000001"}) {
            JsonNode number = DecimalNode.valueOf(new BigDecimal(digits));
            assertThat(CompactJson.of(number)).isEqualTo(number.toString());
        }
    }
}

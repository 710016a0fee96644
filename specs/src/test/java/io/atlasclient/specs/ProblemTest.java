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

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void isToldOnOneLine() {
        assertThat(new Problem("a.json", "#/info", "No title.", "Add one."))
                .hasToString("a.json#/info: No title. Add one.");
    }

    @Test
    void cannotForgeALineOfALog() {
        assertThat(new Problem("a.json", "#/x\ny", "Bad\r\u001b[2J.", "Mend it.\u2028"))
                .hasToString("a.json#/x\\u000ay: Bad\\u000d\\u001b[2J. Mend it.\\u2028");
    }

    @Test
    void isReportedOnceAndInOrder() {
        Problem first = new Problem("a.json", "#", "One.", "Mend it.");
        Problem second = new Problem("b.json", "#", "Two.", "Mend it.");
        assertThat(new ProblemsException(List.of(second, first, second)))
                .hasMessage("a.json#: One. Mend it.\nb.json#: Two. Mend it.");
    }
}

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
package io.atlasclient.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ElementsTest {
    @Test
    void whatACallerPassesIsCopiedAndMayHoldNull() {
        List<String> values = new ArrayList<>();
        values.add(null);
        List<String> copy = Elements.copy(values);
        values.add("late");

        assertThat(copy).containsExactly((String) null);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> copy.add("x"));
    }

    @Test
    void whatIsUnmodifiableAlreadyIsNotCopiedAgain() {
        List<String> list = Elements.copy(List.of("a"));

        assertThat(Elements.frozen(list)).isSameAs(list);
    }

    @Test
    void addingGrowsWithoutTouchingWhatWasThere() {
        Map<String, String> passed = Elements.copy(Map.of("a", "1"));
        Map<String, String> more = Elements.put(Elements.put(passed, "b", "2"), "c", "3");
        Map<String, String> frozen = Elements.frozen(more);
        Elements.put(more, "d", "4");

        assertThat(passed).containsOnlyKeys("a");
        assertThat(frozen).containsOnlyKeys("a", "b", "c");
    }
}

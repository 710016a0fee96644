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
package io.atlasclient.compatibility.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.compatibility.view.TypeSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeRelationTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            string,  -,         string,  password,  SAME
            string,  password,  string,  -,         SAME
            string,  date,      string,  password,  WIDER
            string,  -,         string,  date,      NARROWER
            string,  date,      string,  date-time, OTHER
            integer, int32,     integer, int64,     WIDER
            integer, int64,     integer, int32,     NARROWER
            integer, int32,     number,  -,         WIDER
            string,  -,         integer, -,         OTHER
            """)
    void tellsWhichValuesOfATypeAreAllowedAfterwards(
            String before,
            @Nullable String oldFormat,
            String after,
            @Nullable String newFormat,
            TypeRelation relation) {
        assertThat(TypeRelation.of(type(before, oldFormat), type(after, newFormat), false, Dialect.MEANING))
                .isEqualTo(relation);
    }

    @Test
    void everyScalarIsAStringOutsideOfJson() {
        assertThat(TypeRelation.of(type("integer", null), type("string", null), true, Dialect.MEANING))
                .isEqualTo(TypeRelation.WIDER);
    }

    private static TypeSet type(String name, @Nullable String format) {
        return new TypeSet(new TreeSet<>(Set.of(name)), format);
    }
}

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
package io.atlasclient.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.generator.naming.JavaIdentifiers;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LibraryTypeTest {
    /** What models are made of; the classes beside them have names that end in {@code Api} or {@code Query}. */
    private static final Set<String> PACKAGES =
            Set.of("java.lang", "java.util", "io.atlasclient.json", "org.jspecify.annotations");

    static Stream<LibraryType> typesOfModels() {
        return Arrays.stream(LibraryType.values()).filter(type -> PACKAGES.contains(type.packageName()));
    }

    @ParameterizedTest
    @MethodSource("typesOfModels")
    void noModelHasTheNameOfATypeThatItsTemplateSpells(LibraryType type) {
        assertThat(JavaIdentifiers.className(type.simpleName())).isEqualTo(type.simpleName() + "_");
    }
}

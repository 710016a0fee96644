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
package io.atlasclient.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.atlasclient.compatibility.fact.Part;
import io.atlasclient.compatibility.view.Located;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records whose equality is written out (ADR 20) are equal as the language makes records equal. */
class WrittenOutEqualityTest {

    /** What the compiler writes for a record is final. */
    static List<Class<?>> records() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.atlasclient.compatibility")
                        .stream()
                        .filter(JavaClass::isRecord)
                        .filter(type -> type.tryGetMethod("equals", Object.class)
                                .filter(equals -> !equals.getModifiers().contains(JavaModifier.FINAL))
                                .isPresent())
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    @Test
    void someAreFound() {
        assertThat(records()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("records")
    void allComponentsCount(Class<?> type) {
        EqualsVerifier.forClass(type)
                .withPrefabValues(JsonNode.class, new TextNode("one"), new TextNode("other"))
                .withPrefabValues(
                        Located.class,
                        new Located(new TextNode("one"), "#/one"),
                        new Located(new TextNode("other"), "#/other"))
                .withPrefabValues(Part.class, new Part.Whole(), new Part.RequestBody("application/json"))
                // Fewer components tell most values apart; whatever is equal has the same hash.
                .suppress(Warning.STRICT_HASHCODE, Warning.NULL_FIELDS)
                .verify();
    }
}

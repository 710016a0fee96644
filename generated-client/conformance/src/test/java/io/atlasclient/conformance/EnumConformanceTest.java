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
package io.atlasclient.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.atlasclient.conformance.model.GeneratedCode;
import io.atlasclient.generator.model.EnumType;
import io.atlasclient.json.OpenEnum;
import io.atlasclient.testing.document.Place;
import io.atlasclient.testing.document.Schemas;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EnumConformanceTest {
    @TestFactory
    Stream<DynamicTest> everyEnumKnowsTheDocumentsValuesAndKeepsOthers() {
        return Instances.tests(EnumType.class, EnumConformanceTest::check);
    }

    private static void check(EnumType type) {
        Set<String> known =
                type.constants().stream().map(EnumType.Constant::value).collect(Collectors.toSet());
        assertThat(known).containsAll(listed(Instances.place(type)));
        type.constants().forEach(constant -> checkConstant(type, constant));
        JsonNode json = TextNode.valueOf(Instances.UNKNOWN);
        OpenEnum unknown = (OpenEnum) Instances.survives(type.ref(), json);
        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown.value()).isEqualTo(Instances.UNKNOWN);
    }

    private static void checkConstant(EnumType type, EnumType.Constant constant) {
        JsonNode json = TextNode.valueOf(constant.value());
        OpenEnum value = (OpenEnum) Instances.survives(type.ref(), json);
        assertThat(value).as(constant.name()).isSameAs(field(type, constant.name()));
        assertThat(value.isKnown()).isTrue();
        assertThat(value.value()).isEqualTo(constant.value()).isEqualTo(field(type, constant.name() + "_VALUE"));
    }

    private static Object field(EnumType type, String name) {
        try {
            return Objects.requireNonNull(
                    GeneratedCode.load(type.ref().javaClass()).getField(name).get(null));
        } catch (NoSuchFieldException | IllegalAccessException e) {
            throw new LinkageError(type.ref().javaClass() + " lacks " + name, e);
        }
    }

    private static Set<String> listed(Place schema) {
        Place target = schema.followed();
        Set<String> values = new TreeSet<>(target.texts("enum"));
        Schemas.alternatives(target).forEach(alternative -> values.addAll(listed(alternative)));
        return values;
    }
}

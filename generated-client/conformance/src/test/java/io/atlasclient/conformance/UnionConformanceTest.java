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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.atlasclient.conformance.model.GeneratedCode;
import io.atlasclient.conformance.model.Variants;
import io.atlasclient.generator.model.Dispatch;
import io.atlasclient.generator.model.ModelType;
import io.atlasclient.generator.model.ObjectType;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.generator.model.UnionType;
import io.atlasclient.json.AtlasDataException;
import io.atlasclient.testing.document.Place;
import io.atlasclient.testing.document.Schemas;
import io.atlasclient.testing.instance.InstanceGenerator;
import io.atlasclient.testing.instance.Mix;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class UnionConformanceTest {
    private static final Variants VARIANTS = new Variants(Instances.CODE);

    @TestFactory
    Stream<DynamicTest> everyUnionReadsItsVariantsAndKeepsWhatItDoesNotKnow() {
        return Instances.tests(UnionType.class, UnionConformanceTest::check);
    }

    private static void check(UnionType union) {
        Place schema = Instances.place(union);
        List<Place> keys = Schemas.mapping(schema).map(Place::children).orElse(List.of());
        for (int seed = 0; seed < Math.max(Instances.AT_LEAST, keys.size()); seed++) {
            InstanceGenerator generator = new InstanceGenerator(seed, Mix.ofNumber(seed));
            if (keys.isEmpty()) {
                checkVariant(union, seed, (ObjectNode) generator.value(schema));
            } else {
                Place key = keys.get(seed % keys.size());
                ObjectNode json = generator.variant(schema, key);
                checkVariant(union, seed, json);
                checkClass(union, key, json);
            }
        }
        checkUnknown(union, "an empty object", JsonNodeFactory.instance.objectNode());
        checkUnknown(
                union,
                "nothing but an unknown property",
                JsonNodeFactory.instance.objectNode().put(Instances.UNKNOWN, 1));
        assertThatThrownBy(() -> Instances.read(union.ref(), TextNode.valueOf(Instances.UNKNOWN)))
                .isInstanceOf(AtlasDataException.class);
    }

    private static void checkVariant(UnionType union, int seed, ObjectNode json) {
        Instances.trial(union, "instance " + seed, json, () -> {
            Object value = Instances.survives(union.ref(), json);
            assertThat(value.getClass()).isEqualTo(expectedClass(union, json));
            PropertyChecks.hoisted(union, value, json);
            assertThat(Instances.read(union.ref(), reversed(json)))
                    .as("what is read with the discriminator elsewhere")
                    .isEqualTo(value);
        });
        ObjectNode more = json.deepCopy();
        more.putObject(Instances.UNKNOWN).put("deep", seed);
        Instances.trial(
                union,
                "instance " + seed + " with an unknown property",
                more,
                () -> Instances.survives(union.ref(), more));
        ObjectNode foreign = withUnknownValues(union, json);
        if (VARIANTS.of(union, foreign).isEmpty()) {
            checkUnknown(union, "instance " + seed + " with an unknown variant", foreign);
        }
    }

    private static ObjectNode reversed(ObjectNode json) {
        List<String> names = new ArrayList<>();
        json.fieldNames().forEachRemaining(name -> names.add(0, name));
        ObjectNode reversed = JsonNodeFactory.instance.objectNode();
        names.forEach(name -> reversed.set(name, json.get(name)));
        return reversed;
    }

    private static Class<?> expectedClass(UnionType union, JsonNode json) {
        Optional<TypeRef.Model> variant = VARIANTS.of(union, json);
        return variant.<Class<?>>map(model -> GeneratedCode.load(model.javaClass()))
                .orElseGet(() -> Instances.read(union.ref(), json).getClass());
    }

    /** The mapping, not the generator, says which schema a value of a discriminator stands for. */
    private static void checkClass(UnionType union, Place key, JsonNode json) {
        String pointer = Schemas.variant(key).pointer();
        Object value = Instances.read(union.ref(), json);
        Instances.trial(
                union,
                "variant " + key.name(),
                json,
                () -> assertThat(GeneratedCode.all(Instances.API.model()).stream()
                                .filter(ObjectType.class::isInstance)
                                .filter(type -> type.origin().pointer().equals(pointer))
                                .map(ModelType::ref)
                                .map(ref -> ref.javaClass().qualifiedName()))
                        .contains(value.getClass().getName()));
    }

    private static void checkUnknown(UnionType union, String what, ObjectNode json) {
        Instances.trial(union, what, json, () -> {
            Object value = Instances.survives(union.ref(), json);
            assertThat(value.getClass().getSimpleName()).isEqualTo("Unknown");
            PropertyChecks.hoisted(union, value, json);
        });
    }

    private static ObjectNode withUnknownValues(UnionType union, ObjectNode json) {
        ObjectNode foreign = json.deepCopy();
        Set<String> properties = new HashSet<>();
        collect(union.dispatch(), properties);
        properties.stream().filter(foreign::has).forEach(name -> foreign.put(name, Instances.UNKNOWN));
        return foreign;
    }

    private static void collect(@Nullable Dispatch dispatch, Set<String> properties) {
        if (dispatch instanceof Dispatch.ByValue byValue) {
            properties.add(byValue.property());
        } else if (dispatch instanceof Dispatch.ByRules byRules) {
            byRules.rules().stream()
                    .flatMap(rule -> rule.conditions().stream())
                    .filter(Dispatch.ValueIn.class::isInstance)
                    .forEach(condition -> properties.add(((Dispatch.ValueIn) condition).property()));
            collect(byRules.otherwise(), properties);
        }
    }
}

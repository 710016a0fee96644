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

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.atlasclient.conformance.model.Members;
import io.atlasclient.generator.model.ModelKind;
import io.atlasclient.generator.model.ObjectType;
import io.atlasclient.generator.model.Property;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.json.OpenEnum;
import io.atlasclient.testing.document.FlatSchema;
import io.atlasclient.testing.document.Place;
import io.atlasclient.testing.instance.InstanceGenerator;
import io.atlasclient.testing.instance.Mix;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ObjectConformanceTest {
    @TestFactory
    Stream<DynamicTest> everyObjectSurvivesWhatAServerMaySend() {
        return Instances.tests(ObjectType.class, ObjectConformanceTest::check);
    }

    private static void check(ObjectType type) {
        Place schema = Instances.place(type);
        checkAccess(type, schema);
        int trials = Math.max(Instances.AT_LEAST, type.properties().size());
        for (int seed = 0; seed < trials; seed++) {
            ObjectNode json = (ObjectNode) new InstanceGenerator(seed, Mix.ofNumber(seed)).value(schema);
            check(type, seed, json);
        }
    }

    private static void check(ObjectType type, int seed, ObjectNode json) {
        valid(type, seed, json);
        unknownProperty(type, seed, json);
        secrets(type, seed, json);
        List<Property> properties = type.properties();
        if (properties.isEmpty()) {
            return;
        }
        Property property = properties.get(seed % properties.size());
        explicitNull(type, seed, json, property);
        wrongType(type, seed, json, property);
        List<Property> enums =
                properties.stream().filter(ObjectConformanceTest::isEnum).toList();
        if (!enums.isEmpty()) {
            unknownValue(type, seed, json, enums.get(seed % enums.size()));
        }
    }

    private static void valid(ObjectType type, int seed, ObjectNode json) {
        Instances.trial(type, "instance " + seed, json, () -> {
            Object value = Instances.survives(type.ref(), json);
            PropertyChecks.all(type.properties(), value, json, Set.of());
            boolean complete = type.properties().stream()
                    .allMatch(property -> !property.required() || json.has(property.jsonName()));
            if (complete) {
                Object builder = Objects.requireNonNull(Members.call(value, "toBuilder"));
                assertThat(Members.call(builder, "build")).as("rebuilt").isEqualTo(value);
            }
        });
    }

    private static void unknownProperty(ObjectType type, int seed, ObjectNode json) {
        ObjectNode changed = json.deepCopy();
        changed.putObject(Instances.UNKNOWN).putArray("deep").add(seed).addNull();
        Instances.trial(type, "instance " + seed + " with an unknown property", changed, () -> {
            Object value = Instances.survives(type.ref(), changed);
            assertThat(Members.call(value, "additionalProperties"))
                    .asInstanceOf(InstanceOfAssertFactories.MAP)
                    .containsOnlyKeys(Instances.UNKNOWN);
            PropertyChecks.all(type.properties(), value, changed, Set.of());
        });
    }

    private static void explicitNull(ObjectType type, int seed, ObjectNode json, Property property) {
        ObjectNode changed = json.deepCopy();
        changed.putNull(property.jsonName());
        Instances.trial(type, "instance " + seed + " with " + property.jsonName() + " null", changed, () -> {
            Object value = Instances.survives(type.ref(), changed);
            PropertyChecks.all(type.properties(), value, changed, Set.of());
        });
    }

    private static void wrongType(ObjectType type, int seed, ObjectNode json, Property property) {
        WrongValues.of(property.type(), seed).ifPresent(wrong -> {
            ObjectNode changed = json.deepCopy();
            changed.set(property.jsonName(), wrong);
            Instances.trial(type, "instance " + seed + " with malformed " + property.jsonName(), changed, () -> {
                Object value = Instances.survives(type.ref(), changed);
                PropertyChecks.all(type.properties(), value, changed, Set.of(property.jsonName()));
            });
        });
    }

    private static void unknownValue(ObjectType type, int seed, ObjectNode json, Property property) {
        ObjectNode changed = json.deepCopy();
        changed.put(property.jsonName(), Instances.UNKNOWN);
        Instances.trial(type, "instance " + seed + " with an unknown " + property.jsonName(), changed, () -> {
            Object value = Instances.survives(type.ref(), changed);
            OpenEnum kept = (OpenEnum) Objects.requireNonNull(Members.call(value, property.javaName()));
            assertThat(kept.isKnown()).isFalse();
            assertThat(kept.value()).isEqualTo(Instances.UNKNOWN);
        });
    }

    private static void secrets(ObjectType type, int seed, ObjectNode json) {
        ObjectNode changed = json.deepCopy();
        String secret = "never-to-be-seen";
        for (Property property : type.properties()) {
            if (property.secret() && property.type() == TypeRef.Scalar.STRING) {
                changed.put(property.jsonName(), secret);
            } else if (property.secret()
                    && property.type() instanceof TypeRef.ListOf list
                    && list.element() == TypeRef.Scalar.STRING) {
                ArrayNode values = changed.putArray(property.jsonName());
                values.add(secret);
            }
        }
        changed.put(Instances.UNKNOWN, secret);
        Instances.trial(
                type,
                "instance " + seed + " with secrets",
                changed,
                () -> assertThat(Instances.read(type.ref(), changed).toString()).doesNotContain(secret));
    }

    /** Flags count on the property itself, never on what it refers to. */
    private static void checkAccess(ObjectType type, Place schema) {
        Map<String, Place> declared = FlatSchema.withAlternatives(schema).properties();
        assertThat(type.properties()).extracting(Property::jsonName).containsAll(declared.keySet());
        for (Property property : type.properties()) {
            Place place = Objects.requireNonNull(declared.get(property.jsonName()), property.jsonName());
            assertThat(property.access())
                    .as("access of %s", place)
                    .isEqualTo(
                            place.flag("readOnly")
                                    ? Property.Access.READ_ONLY
                                    : place.flag("writeOnly")
                                            ? Property.Access.WRITE_ONLY
                                            : Property.Access.READ_WRITE);
            if (place.flag("writeOnly") || place.text("format").equals("password")) {
                assertThat(property.secret()).as("secret %s", place).isTrue();
            }
        }
    }

    private static boolean isEnum(Property property) {
        return property.type() instanceof TypeRef.Model model && model.kind() == ModelKind.ENUM;
    }
}

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
import io.atlasclient.conformance.instance.JsonTrees;
import io.atlasclient.conformance.model.Members;
import io.atlasclient.generator.model.Property;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.generator.model.UnionType;
import io.atlasclient.json.AtlasDataException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what accessors return. */
final class PropertyChecks {
    private PropertyChecks() {}

    /** Checks the accessors that a union declares. */
    static void hoisted(UnionType union, Object value, JsonNode json) {
        union.accessors().forEach(property -> check(property, value, json));
    }

    /** Checks the accessors of an object; those of malformed properties must throw. */
    static void all(List<Property> properties, Object value, JsonNode json, Set<String> malformed) {
        for (Property property : properties) {
            if (malformed.contains(property.jsonName())) {
                assertThatThrownBy(() -> Members.call(value, property.javaName()))
                        .as(property.jsonName())
                        .isInstanceOf(AtlasDataException.class)
                        .hasMessageContaining(property.jsonName());
            } else {
                check(property, value, json);
            }
            property.presenceName()
                    .ifPresent(presence -> assertThat(Members.call(value, presence))
                            .as(presence)
                            .isEqualTo(json.has(property.jsonName())));
        }
    }

    private static void check(Property property, Object value, JsonNode json) {
        JsonNode expected = json.path(property.jsonName());
        boolean absent = expected.isMissingNode() || expected.isNull();
        boolean collection = property.type() instanceof TypeRef.ListOf || property.type() instanceof TypeRef.MapOf;
        if (absent && !collection && !property.nullable()) {
            assertThatThrownBy(() -> Members.call(value, property.javaName()))
                    .as("required %s", property.jsonName())
                    .isInstanceOf(AtlasDataException.class);
            return;
        }
        Object actual = Members.call(value, property.javaName());
        if (absent) {
            checkAbsent(property, collection, actual);
        } else {
            assertThat(actual).as(property.jsonName()).isNotNull();
            assertThat(JsonTrees.difference(expected, Instances.write(property.type(), actual)))
                    .as(property.jsonName())
                    .isEmpty();
        }
    }

    private static void checkAbsent(Property property, boolean collection, @Nullable Object actual) {
        if (!collection) {
            assertThat(actual).as("absent %s", property.jsonName()).isNull();
        } else if (actual instanceof Map<?, ?> map) {
            assertThat(map).as("absent %s", property.jsonName()).isEmpty();
        } else {
            assertThat((Collection<?>) actual)
                    .as("absent %s", property.jsonName())
                    .isEmpty();
        }
    }
}

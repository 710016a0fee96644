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
package io.atlasclient.generator.resolve;

import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out what schema objects are. */
final class Shapes {
    private final SchemaIndex index;
    private final Map<String, List<String>> enums = new HashMap<>();

    Shapes(SchemaIndex index) {
        this.index = index;
    }

    /** Returns the shape of a schema object that is no reference. */
    Shape of(Node node) {
        Schema<?> schema = node.schema();
        Discriminator discriminator = schema.getDiscriminator();
        if (discriminator != null && discriminator.getPropertyName() != null) {
            Map<String, String> mapping = discriminator.getMapping();
            return new Shape.Discriminated(discriminator.getPropertyName(), mapping == null ? Map.of() : mapping);
        }
        List<Node> members = members(node);
        if (!members.isEmpty()) {
            return isStringEnum(node) ? new Shape.EnumUnion(members) : new Shape.PlainUnion(members);
        }
        if (schema.getItems() != null) {
            return new Shape.ListOf(schema.getItems());
        }
        if (schema.getAllOf() != null || hasProperties(schema)) {
            return new Shape.PlainObject();
        }
        return leaf(schema);
    }

    private static Shape leaf(Schema<?> schema) {
        List<String> values = stringValues(schema);
        if (!values.isEmpty()) {
            return new Shape.StringEnum(values);
        }
        Object additional = schema.getAdditionalProperties();
        if (additional instanceof Schema<?> valueSchema) {
            return new Shape.MapOf(valueSchema);
        }
        if (Boolean.TRUE.equals(additional)) {
            return new Shape.MapOf(null);
        }
        String type = schema.getType();
        return type == null || type.equals("object") ? new Shape.FreeForm() : new Shape.Scalar();
    }

    private static boolean hasProperties(Schema<?> schema) {
        return schema.getProperties() != null && !schema.getProperties().isEmpty();
    }

    /** Returns the known values of a string, without null and repetition; empty if it has none or is no string. */
    static List<String> stringValues(Schema<?> schema) {
        boolean string = schema.getType() == null || schema.getType().equals("string");
        if (!string || schema.getEnum() == null) {
            return List.of();
        }
        return schema.getEnum().stream()
                .filter(Objects::nonNull)
                .map(Object::toString)
                .distinct()
                .toList();
    }

    /** Returns the members of {@code oneOf} or {@code anyOf}. */
    static List<Node> members(Node node) {
        List<Node> members = new ArrayList<>();
        addMembers(node, node.schema().getOneOf(), "/oneOf/", members);
        addMembers(node, node.schema().getAnyOf(), "/anyOf/", members);
        return members;
    }

    @SuppressWarnings("rawtypes")
    private static void addMembers(Node node, @Nullable List<Schema> schemas, String keyword, List<Node> members) {
        for (int i = 0; schemas != null && i < schemas.size(); i++) {
            members.add(node.inner(schemas.get(i), keyword + i));
        }
    }

    /** Returns whether a schema object is a string enum or a union of string enums. */
    boolean isStringEnum(Node node) {
        return !enumValues(node).isEmpty();
    }

    /** Returns the known values of a string enum or of a union of string enums, in order, each once; else none. */
    List<String> enumValues(Node node) {
        List<String> known = enums.get(node.key());
        if (known == null) {
            known = findEnumValues(node);
            enums.put(node.key(), known);
        }
        return known;
    }

    private List<String> findEnumValues(Node node) {
        Schema<?> schema = node.schema();
        if (schema.getDiscriminator() != null || schema.getItems() != null || hasProperties(schema)) {
            return List.of();
        }
        List<Node> members = members(node);
        if (members.isEmpty()) {
            return stringValues(schema);
        }
        Set<String> values = new LinkedHashSet<>();
        for (Node member : members) {
            Node target = index.resolve(member);
            List<String> more = target == null ? List.of() : enumValues(target);
            if (more.isEmpty()) {
                return List.of();
            }
            values.addAll(more);
        }
        return List.copyOf(values);
    }
}

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

import io.atlasclient.generator.resolve.Overrides.UnionOverride;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All unions of objects that operations use, and which schema is a variant of which. */
final class Unions {
    private final SchemaIndex index;
    private final Shapes shapes;
    private final Problems problems;
    private final Map<String, UnionOverride> overrides = new HashMap<>();
    private final Map<String, Union> unions = new TreeMap<>();
    private final Map<String, Union> merged = new TreeMap<>();
    private final Map<String, List<Union>> parents = new HashMap<>();

    Unions(SchemaIndex index, Shapes shapes, Overrides overrides, Collection<Node> reached, Problems problems) {
        this.index = index;
        this.shapes = shapes;
        this.problems = problems;
        overrides.unions().forEach(entry -> this.overrides.put(entry.schema(), entry));
        for (Node node : reached) {
            Shape shape = shapes.of(node);
            if (shape instanceof Shape.Discriminated discriminated) {
                add(discriminated(node, discriminated));
            } else if (shape instanceof Shape.PlainUnion plain) {
                add(plain(node, plain));
            }
        }
        unions.values()
                .forEach(union -> union.variants()
                        .forEach(variant -> parents.computeIfAbsent(variant.key(), key -> new ArrayList<>())
                                .add(union)));
    }

    private void add(Union union) {
        UnionOverride override = override(union.node());
        boolean merge = override != null && override.merge() && union.discriminator() == null;
        (merge ? merged : unions).put(union.node().key(), union);
    }

    private Union discriminated(Node node, Shape.Discriminated shape) {
        Map<String, Node> mapping = new LinkedHashMap<>();
        shape.mapping().forEach((value, reference) -> {
            Schema<?> target = new Schema<>().$ref(Pointers.SCHEMAS + Pointers.schemaName(reference));
            Node variant = index.resolve(node.inner(target, "/discriminator/mapping" + Pointers.token(value)));
            if (variant != null && isObject(variant)) {
                mapping.put(value, variant);
            }
        });
        if (shape.mapping().isEmpty()) {
            problems.add(
                    node.origin(),
                    "The discriminator has no mapping.",
                    "Add a mapping from each value to its schema; the mapping decides the variants.");
        }
        return new Union(node, shape.property(), distinct(mapping.values()), mapping);
    }

    private Union plain(Node node, Shape.PlainUnion shape) {
        List<Node> variants = new ArrayList<>();
        for (Node member : shape.members()) {
            if (member.schema().get$ref() == null) {
                problems.add(
                        member.origin(),
                        "A union member has no name.",
                        "Move it to #/components/schemas and refer to it, so that it gets a class.");
                continue;
            }
            Node variant = index.resolve(member);
            if (variant != null && isObject(variant)) {
                variants.add(variant);
            }
        }
        return new Union(node, null, distinct(variants), Map.of());
    }

    private boolean isObject(Node variant) {
        Shape shape = shapes.of(variant);
        boolean object = shape instanceof Shape.PlainObject
                || shape instanceof Shape.Discriminated
                || shape instanceof Shape.PlainUnion;
        if (!object) {
            problems.add(
                    variant.origin(),
                    "A variant of a union is no object with properties.",
                    "Give it properties, or take it out of the union.");
        }
        return object;
    }

    private static List<Node> distinct(Collection<Node> nodes) {
        Map<String, Node> byKey = new LinkedHashMap<>();
        nodes.forEach(node -> byKey.putIfAbsent(node.key(), node));
        return List.copyOf(byKey.values());
    }

    /** Returns the union of a schema object; null if it is none, or one class takes all its variants. */
    @Nullable
    Union find(Node node) {
        return unions.get(node.key());
    }

    /** Returns the union of a schema object that becomes one class with the properties of all variants; else null. */
    @Nullable
    Union findMerged(Node node) {
        return merged.get(node.key());
    }

    /** Returns the unions that become sealed interfaces, in a fixed order. */
    Collection<Union> all() {
        return unions.values();
    }

    /** Returns the unions that become one class each, in a fixed order. */
    Collection<Union> merged() {
        return merged.values();
    }

    /** Returns the unions that list a schema object as a variant, in a fixed order. */
    List<Union> parentsOf(Node variant) {
        return parents.getOrDefault(variant.key(), List.of());
    }

    /** Returns the override of a union; null if there is none. */
    @Nullable
    UnionOverride override(Node node) {
        return overrides.get(node.origin().pointer());
    }
}

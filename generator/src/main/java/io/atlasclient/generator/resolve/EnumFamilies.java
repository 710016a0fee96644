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

import io.atlasclient.generator.naming.JavaIdentifiers;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which string enums are one class. Enums are shared within a union's family only: where the union and its variants
 * declare the same property, one class has the values of all. Lists that merely look alike stay apart, for they may
 * part later.
 */
final class EnumFamilies {
    private final SchemaIndex index;
    private final Shapes shapes;
    private final Flattening flattening;
    private final Map<String, Family> families = new HashMap<>();

    /** The schema objects of one enum class. */
    private static final class Family {
        final Map<String, Node> sites = new LinkedHashMap<>();
        final Set<String> discriminatorValues = new LinkedHashSet<>();
        final Map<String, Integer> weights = new HashMap<>();
    }

    EnumFamilies(SchemaIndex index, Shapes shapes, Flattening flattening, Unions unions) {
        this.index = index;
        this.shapes = shapes;
        this.flattening = flattening;
        unions.all().forEach(this::linkUnion);
        unions.merged().forEach(this::linkMerged);
    }

    private void linkUnion(Union union) {
        Map<String, Node> own = flattening.of(union.node()).properties();
        int weight = union.mapping().size() + union.variants().size();
        own.forEach((name, property) -> {
            for (Node variant : union.variants()) {
                Node declared = flattening.of(variant).properties().get(name);
                if (declared != null) {
                    link(property, declared, weight, name.equals(union.discriminator()));
                }
            }
        });
        if (union.discriminator() != null) {
            linkDiscriminator(union, union.discriminator(), own.get(union.discriminator()), weight);
        }
    }

    private void linkDiscriminator(Union union, String name, @Nullable Node own, int weight) {
        Node declared = own == null ? null : index.resolve(own);
        Node site = declared != null
                ? declared
                : union.node()
                        .child(
                                new StringSchema(),
                                "/discriminator",
                                union.node().className() + JavaIdentifiers.pascal(name));
        Family family = familyOf(site, weight);
        family.discriminatorValues.addAll(union.mapping().keySet());
        for (Node variant : union.variants()) {
            Node property = flattening.of(variant).properties().get(name);
            if (property != null) {
                link(site, property, weight, true);
            }
        }
    }

    private void linkMerged(Union union) {
        Map<String, Node> all = flattening.ofMerged(union).properties();
        for (Node variant : union.variants()) {
            flattening.of(variant).properties().forEach((name, property) -> {
                Node site = all.get(name);
                if (site != null) {
                    link(site, property, union.variants().size(), false);
                }
            });
        }
    }

    private void link(Node a, Node b, int weight, boolean discriminator) {
        Node left = index.resolve(a);
        Node right = index.resolve(b);
        if (left == null || right == null || left.key().equals(right.key())) {
            return;
        }
        if (left.schema().getItems() != null && right.schema().getItems() != null) {
            link(
                    left.inner(left.schema().getItems(), "/items"),
                    right.inner(right.schema().getItems(), "/items"),
                    weight,
                    false);
        } else if (!discriminator && (left.isComponent() || right.isComponent())) {
            // An enum with a name of its own is a class of its own; the property is then not hoisted.
            return;
        } else if (isSite(left, discriminator) && isSite(right, discriminator)) {
            merge(left, right, weight);
        }
    }

    private boolean isSite(Node node, boolean discriminator) {
        return shapes.isStringEnum(node)
                || (discriminator && "string".equals(node.schema().getType()));
    }

    private void merge(Node left, Node right, int weight) {
        Family a = familyOf(left, weight);
        Family b = familyOf(right, 0);
        if (a == b || (component(a) != null && component(b) != null)) {
            return;
        }
        b.weights.forEach((key, value) -> a.weights.merge(key, value, Math::max));
        a.discriminatorValues.addAll(b.discriminatorValues);
        b.sites.forEach((key, site) -> {
            a.sites.put(key, site);
            families.put(key, a);
        });
    }

    private Family familyOf(Node site, int weight) {
        Family family = families.computeIfAbsent(site.key(), key -> new Family());
        family.sites.putIfAbsent(site.key(), site);
        family.weights.merge(site.key(), weight, Math::max);
        return family;
    }

    private static @Nullable Node component(Family family) {
        return family.sites.values().stream()
                .filter(Node::isComponent)
                .findFirst()
                .orElse(null);
    }

    /** Returns whether a schema object is a string enum, by its own values or as a discriminator. */
    boolean isEnum(Node node) {
        return families.containsKey(node.key()) || shapes.isStringEnum(node);
    }

    /** Returns the schema object that names the enum class of another one. */
    Node representative(Node node) {
        Family family = families.get(node.key());
        if (family == null) {
            return node;
        }
        Node component = component(family);
        if (component != null) {
            return component;
        }
        Comparator<Node> byWeight = Comparator.comparing(site -> family.weights.getOrDefault(site.key(), 0));
        return family.sites.values().stream()
                .max(byWeight.thenComparing(
                        Comparator.comparing(Node::className).reversed()))
                .orElse(node);
    }

    /** Returns the known values of the enum class of a schema object, each once. */
    List<String> values(Node node) {
        Family family = families.get(node.key());
        if (family == null) {
            return shapes.enumValues(node);
        }
        Set<String> values = new LinkedHashSet<>(shapes.enumValues(representative(node)));
        values.addAll(family.discriminatorValues);
        List<Node> others = new ArrayList<>(family.sites.values());
        others.sort(Comparator.comparing(Node::key));
        others.forEach(site -> values.addAll(shapes.enumValues(site)));
        return List.copyOf(values);
    }
}

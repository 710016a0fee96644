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

import io.atlasclient.generator.model.Dispatch;
import io.atlasclient.generator.model.ModelKind;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.generator.resolve.Overrides.ByValue;
import io.atlasclient.generator.resolve.Overrides.NamedRule;
import io.atlasclient.generator.resolve.Overrides.UnionOverride;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Decides how the variant of a union's value is found: by the discriminator; else by what the schemas prove (an enum
 * property whose values are disjoint, then required properties); else by an override.
 */
final class Dispatches {
    private final SchemaIndex index;
    private final Flattening flattening;
    private final Unions unions;
    private final Shapes shapes;
    private final ClassNames names;
    private final Problems problems;
    private final Map<String, Optional<Dispatch>> done = new HashMap<>();
    private final Set<UnionOverride> needed = new HashSet<>();

    Dispatches(
            SchemaIndex index,
            Flattening flattening,
            Unions unions,
            Shapes shapes,
            ClassNames names,
            Problems problems) {
        this.index = index;
        this.flattening = flattening;
        this.unions = unions;
        this.shapes = shapes;
        this.names = names;
        this.problems = problems;
    }

    /** Returns how to find the variant, or empty after reporting that nothing tells. */
    Optional<Dispatch> of(Union union) {
        Optional<Dispatch> known = done.get(union.node().key());
        if (known == null) {
            known = decide(union);
            done.put(union.node().key(), known);
        }
        return known;
    }

    /** Returns whether an override was needed for some union. */
    boolean needed(UnionOverride override) {
        return needed.contains(override);
    }

    private Optional<Dispatch> decide(Union union) {
        if (union.discriminator() != null) {
            Map<String, TypeRef.Model> variants = new TreeMap<>();
            union.mapping().forEach((value, variant) -> variants.put(value, ref(variant)));
            return Optional.of(new Dispatch.ByValue(union.discriminator(), variants));
        }
        Optional<Dispatch> proven = disjointValues(union).or(() -> requiredProperties(union));
        UnionOverride override = unions.override(union.node());
        if (proven.isPresent()) {
            return proven;
        }
        if (override != null) {
            needed.add(override);
            return Optional.of(byOverride(union, override));
        }
        problems.add(
                union.node().origin(),
                "Nothing tells the variants of this union apart: it has no discriminator, no required enum property with"
                        + " disjoint values, and no required property that only one variant has.",
                "Add a discriminator with a mapping, or an entry with rules for it to the override file.");
        return Optional.empty();
    }

    private TypeRef.Model ref(Node variant) {
        return names.of(variant, unions.find(variant) == null ? ModelKind.OBJECT : ModelKind.UNION);
    }

    private Optional<Dispatch> disjointValues(Union union) {
        Set<String> candidates = null;
        for (Node variant : union.variants()) {
            Set<String> required = new HashSet<>(flattening.of(variant).required());
            if (candidates == null) {
                candidates = required;
            } else {
                candidates.retainAll(required);
            }
        }
        if (candidates == null) {
            return Optional.empty();
        }
        return candidates.stream()
                .sorted()
                .flatMap(property -> disjoint(union, property).stream())
                .findFirst();
    }

    private Optional<Dispatch> disjoint(Union union, String property) {
        Map<String, TypeRef.Model> variants = new TreeMap<>();
        for (Node variant : union.variants()) {
            List<String> values = declaredValues(variant, property);
            if (values.isEmpty()) {
                return Optional.empty();
            }
            for (String value : values) {
                if (variants.put(value, ref(variant)) != null) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Dispatch.ByValue(property, variants));
    }

    /** Returns the values that a variant itself lists for a property, not those of its whole family. */
    private List<String> declaredValues(Node variant, String property) {
        Set<String> values = new LinkedHashSet<>();
        Node node = flattening.of(variant).properties().get(property);
        Node declared = node == null ? null : index.resolve(node);
        if (declared != null) {
            values.addAll(shapes.enumValues(declared));
        }
        Union inner = unions.find(variant);
        if (inner != null && property.equals(inner.discriminator())) {
            values.addAll(inner.mapping().keySet());
        }
        return List.copyOf(values);
    }

    private Optional<Dispatch> requiredProperties(Union union) {
        List<Node> mostRequiredFirst = new ArrayList<>(union.variants());
        mostRequiredFirst.sort((a, b) -> Integer.compare(
                flattening.of(b).required().size(), flattening.of(a).required().size()));
        List<Dispatch.Rule> rules = new ArrayList<>();
        for (int i = 0; i < mostRequiredFirst.size(); i++) {
            Node variant = mostRequiredFirst.get(i);
            Set<String> required = flattening.of(variant).required();
            if (required.isEmpty()) {
                return Optional.empty();
            }
            for (Node later : mostRequiredFirst.subList(i + 1, mostRequiredFirst.size())) {
                if (flattening.of(later).properties().keySet().containsAll(required)) {
                    return Optional.empty();
                }
            }
            List<String> sorted = required.stream().sorted().toList();
            rules.add(new Dispatch.Rule(List.of(new Dispatch.AllPresent(sorted)), ref(variant)));
        }
        return rules.isEmpty() ? Optional.empty() : Optional.of(new Dispatch.ByRules(rules, null));
    }

    private Dispatch byOverride(Union union, UnionOverride override) {
        Map<String, Node> byName = new LinkedHashMap<>();
        union.variants().forEach(variant -> byName.put(schemaName(variant), variant));
        List<Dispatch.Rule> rules = new ArrayList<>();
        Set<Node> ruled = new LinkedHashSet<>();
        for (NamedRule rule : override.rules()) {
            Node variant = variant(byName, rule.variant(), override);
            if (variant != null) {
                ruled.add(variant);
                rules.add(new Dispatch.Rule(rule.conditions(), ref(variant)));
            }
        }
        Dispatch byValue =
                override.byValue() == null ? null : byValue(union, override, override.byValue(), byName, ruled);
        return rules.isEmpty() && byValue != null ? byValue : new Dispatch.ByRules(rules, byValue);
    }

    private @Nullable Node variant(Map<String, Node> byName, String name, UnionOverride override) {
        Node variant = byName.get(name);
        if (variant == null) {
            problems.add(
                    override.origin(),
                    "'" + name + "' is no variant of " + override.schema() + ".",
                    "Its variants are " + String.join(", ", byName.keySet()) + ".");
        }
        return variant;
    }

    private Dispatch byValue(
            Union union, UnionOverride override, ByValue byValue, Map<String, Node> byName, Set<Node> ruled) {
        List<Node> last = new ArrayList<>();
        for (String name : byValue.last()) {
            Node variant = variant(byName, name, override);
            if (variant != null) {
                last.add(variant);
            }
        }
        Map<String, TypeRef.Model> variants = new TreeMap<>();
        for (Node variant : union.variants()) {
            if (last.contains(variant) || ruled.contains(variant)) {
                continue;
            }
            for (String value : declaredValues(variant, byValue.property())) {
                TypeRef.Model other = variants.put(value, ref(variant));
                if (other != null) {
                    reportOverlap(override, value, other, ref(variant));
                }
            }
        }
        last.addAll(ruled);
        for (Node variant : last) {
            declaredValues(variant, byValue.property()).forEach(value -> variants.putIfAbsent(value, ref(variant)));
        }
        return new Dispatch.ByValue(byValue.property(), variants);
    }

    private void reportOverlap(UnionOverride override, String value, TypeRef.Model a, TypeRef.Model b) {
        problems.add(
                override.origin(),
                "The value '" + value + "' is listed by " + a.javaClass().simpleName() + " and by "
                        + b.javaClass().simpleName() + ".",
                "Name under last the one that gets only what no other lists, or add a rule.");
    }

    private static String schemaName(Node variant) {
        return Pointers.schemaName(variant.origin().pointer());
    }
}

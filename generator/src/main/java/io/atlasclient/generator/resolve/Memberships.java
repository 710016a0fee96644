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
import io.atlasclient.generator.model.JavaClass;
import io.atlasclient.generator.model.ModelKind;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.generator.resolve.Properties.Membership;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What being a variant does to a class: the interfaces it implements, accessors it overrides, values that lead to it. */
final class Memberships {
    private final Unions unions;
    private final Flattening flattening;
    private final Types types;
    private final Dispatches dispatches;
    private final EnumConstants constants;
    private final ClassNames names;
    private final Map<String, Set<String>> hoisted = new HashMap<>();

    Memberships(
            Unions unions,
            Flattening flattening,
            Types types,
            Dispatches dispatches,
            EnumConstants constants,
            ClassNames names) {
        this.unions = unions;
        this.flattening = flattening;
        this.types = types;
        this.dispatches = dispatches;
        this.constants = constants;
        this.names = names;
    }

    /** Returns the sealed interfaces that list a schema object as a variant, sorted; they will be generated. */
    List<JavaClass> interfaces(Node node) {
        return unions.parentsOf(node).stream()
                .map(parent -> ((TypeRef.Model) types.use(parent.node())).javaClass())
                .sorted()
                .toList();
    }

    /** Returns the properties that a union declares and every variant has with the same type. */
    Set<String> hoisted(Union union) {
        Set<String> known = hoisted.get(union.node().key());
        if (known != null) {
            return known;
        }
        Set<String> names = new LinkedHashSet<>();
        flattening.of(union.node()).properties().forEach((name, property) -> {
            TypeRef type = types.of(property);
            boolean everywhere = leaves(union, new HashSet<>()).stream().allMatch(leaf -> {
                Node declared = flattening.of(leaf).properties().get(name);
                return declared != null && types.of(declared).equals(type);
            });
            if (everywhere) {
                names.add(name);
            }
        });
        hoisted.put(union.node().key(), names);
        return names;
    }

    /** Returns the objects that a union can be, inner unions followed. */
    Set<Node> leaves(Union union, Set<String> seen) {
        Set<Node> leaves = new LinkedHashSet<>();
        if (seen.add(union.node().key())) {
            for (Node variant : union.variants()) {
                Union inner = unions.find(variant);
                if (inner == null) {
                    leaves.add(variant);
                } else {
                    leaves.addAll(leaves(inner, seen));
                }
            }
        }
        return leaves;
    }

    /** Returns what union membership adds to a property of a variant. */
    Membership of(Node variant, String property) {
        Set<Union> ancestors = ancestors(variant, new LinkedHashSet<>());
        if (ancestors.isEmpty()) {
            return Membership.NONE;
        }
        boolean overrides = ancestors.stream().anyMatch(union -> hoisted(union).contains(property));
        Set<String> values = new HashSet<>();
        boolean discriminator = false;
        for (Union union : ancestors) {
            if (dispatches.of(union).orElse(null) instanceof Dispatch.ByValue byValue
                    && byValue.property().equals(property)) {
                discriminator = true;
                values.addAll(valuesLeadingTo(variant, byValue));
            }
        }
        return new Membership(overrides, discriminator, preset(variant, property, values));
    }

    private Optional<String> preset(Node variant, String property, Set<String> values) {
        Node node = flattening.of(variant).properties().get(property);
        if (values.size() != 1
                || node == null
                || !(types.of(node) instanceof TypeRef.Model ref)
                || ref.kind() != ModelKind.ENUM) {
            return Optional.empty();
        }
        return constants.name(node, values.iterator().next());
    }

    private Set<String> valuesLeadingTo(Node variant, Dispatch.ByValue byValue) {
        TypeRef.Model target = names.of(variant, ModelKind.OBJECT);
        Set<String> values = new HashSet<>();
        byValue.variants().forEach((value, ref) -> {
            if (ref.equals(target)) {
                values.add(value);
            }
        });
        return values;
    }

    private Set<Union> ancestors(Node node, Set<Union> found) {
        for (Union parent : unions.parentsOf(node)) {
            if (found.add(parent)) {
                ancestors(parent.node(), found);
            }
        }
        return found;
    }
}

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
import io.atlasclient.generator.model.Doc;
import io.atlasclient.generator.model.EnumType;
import io.atlasclient.generator.model.ModelKind;
import io.atlasclient.generator.model.ModelType;
import io.atlasclient.generator.model.ObjectType;
import io.atlasclient.generator.model.Property;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.generator.model.UnionType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds the class of each schema object that needs one. */
final class Models {
    private final Types types;
    private final Unions unions;
    private final Flattening flattening;
    private final Properties properties;
    private final Memberships memberships;
    private final Dispatches dispatches;
    private final EnumConstants constants;
    private final EnumFamilies enums;
    private final ClassNames names;
    private final Docs docs;

    Models(
            Types types,
            Unions unions,
            Flattening flattening,
            Properties properties,
            Memberships memberships,
            Dispatches dispatches,
            EnumConstants constants,
            EnumFamilies enums,
            ClassNames names,
            Docs docs) {
        this.types = types;
        this.unions = unions;
        this.flattening = flattening;
        this.properties = properties;
        this.memberships = memberships;
        this.dispatches = dispatches;
        this.constants = constants;
        this.enums = enums;
        this.names = names;
        this.docs = docs;
    }

    /** Builds the class of a schema object. */
    ModelType of(Node node) {
        Union union = unions.find(node);
        if (union != null) {
            return unionType(union);
        }
        return enums.isEnum(node) ? enumType(node) : objectType(node);
    }

    private EnumType enumType(Node node) {
        return new EnumType(names.of(node, ModelKind.ENUM), node.origin(), doc(node, "Values"), constants.of(node));
    }

    private ObjectType objectType(Node node) {
        Union merged = unions.findMerged(node);
        FlatObject flat = merged == null ? flattening.of(node) : flattening.ofMerged(merged);
        return new ObjectType(
                names.of(node, ModelKind.OBJECT),
                node.origin(),
                doc(node, "Object"),
                schemaName(node),
                memberships.interfaces(node),
                properties.of(flat, property -> memberships.of(node, property)));
    }

    private UnionType unionType(Union union) {
        Node node = union.node();
        TypeRef.Model ref = names.of(node, ModelKind.UNION);
        List<TypeRef.Model> permitted = union.variants().stream()
                .map(variant -> (TypeRef.Model) types.use(variant))
                .sorted((a, b) -> a.javaClass().compareTo(b.javaClass()))
                .toList();
        return new UnionType(
                ref,
                node.origin(),
                doc(node, "One of several objects"),
                schemaName(node),
                ClassNames.dispatch(ref.javaClass()),
                memberships.interfaces(node),
                accessors(union),
                permitted,
                dispatches.of(union).orElseGet(() -> new Dispatch.ByRules(List.of(), null)));
    }

    private List<Property> accessors(Union union) {
        Set<String> hoisted = memberships.hoisted(union);
        FlatObject own = flattening.of(union.node());
        Map<String, Node> declared = new LinkedHashMap<>(own.properties());
        declared.keySet().retainAll(hoisted);
        Set<String> required = new HashSet<>(own.required());
        memberships.leaves(union, new HashSet<>()).forEach(leaf -> {
            FlatObject flat = flattening.of(leaf);
            required.removeIf(name -> !flat.required().contains(name)
                    || nullable(flat.properties().get(name)));
        });
        return new ArrayList<>(
                properties.of(new FlatObject(declared, required), property -> memberships.of(union.node(), property)));
    }

    private static boolean nullable(@Nullable Node property) {
        return property == null || Boolean.TRUE.equals(property.schema().getNullable());
    }

    private Doc doc(Node node, String plain) {
        List<String> facts = Boolean.TRUE.equals(node.schema().getDeprecated()) ? List.of("Deprecated.") : List.of();
        return docs.of(
                plain + " of the schema '" + schemaName(node) + "'.",
                Arrays.asList(Optional.ofNullable(node.schema().getDescription())
                        .orElse(node.schema().getTitle())),
                facts);
    }

    private static String schemaName(Node node) {
        return node.isComponent() ? Pointers.schemaName(node.origin().pointer()) : node.className();
    }
}

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
package io.atlasclient.compatibility.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Collects the alternatives that the branches of a schema offer. */
final class UnionsReader {
    private static final Set<String> PLAIN_ENUM =
            Set.of("type", "enum", "title", "description", "example", "externalDocs");
    private static final Set<String> SCALAR = Set.of("type", "title", "description", "example", "externalDocs");
    private static final Set<String> SCALARS = Set.of("string", "number", "integer", "boolean");

    private final References references;
    private final Reading reading;
    private final List<Branch> branches;
    private final List<Union> unions = new ArrayList<>();
    private final List<Sourced<Map<JsonNode, String>>> enums = new ArrayList<>();
    private final List<Sourced<TypeSet>> typeLists = new ArrayList<>();

    UnionsReader(References references, Reading reading, List<Branch> branches) {
        this.references = references;
        this.reading = reading;
        this.branches = branches;
        branches.forEach(this::collect);
    }

    List<Union> unions() {
        return List.copyOf(unions);
    }

    /** Returns the enums that are written as a union of enums. */
    List<Sourced<Map<JsonNode, String>>> enums() {
        return enums;
    }

    /** Returns the types that are written as a union of scalar types. */
    List<Sourced<TypeSet>> typeLists() {
        return typeLists;
    }

    /** A parent that lists the child tells what it is with a discriminator that says nothing about the child. */
    Optional<Sourced<Discriminator>> discriminator() {
        return branches.stream()
                .filter(branch -> branch.schema().child("discriminator").exists())
                .filter(branch -> !branch.lists(members(branch, UnionKind.ONE_OF))
                        && !branch.lists(members(branch, UnionKind.ANY_OF))
                        && !branch.lists(variants(branch)))
                .findFirst()
                .map(branch -> branch.source(
                        new Discriminator(
                                branch.schema()
                                        .child("discriminator")
                                        .text("propertyName")
                                        .orElse(""),
                                mapping(branch)),
                        "discriminator"));
    }

    private void collect(Branch branch) {
        for (UnionKind kind : List.of(UnionKind.ONE_OF, UnionKind.ANY_OF)) {
            List<Union.Member> members = members(branch, kind);
            boolean isOne = reading == Reading.SEMANTIC && members.size() == 1;
            if (members.isEmpty() || isOne || isOfParent(branch, kind, members)) {
                continue;
            }
            if (reading == Reading.SEMANTIC && members.stream().allMatch(this::isPlainEnum)) {
                enums.add(branch.source(values(members), kind.keyword()));
            } else if (reading == Reading.SEMANTIC && members.stream().allMatch(this::isPlainScalar)) {
                typeLists.add(branch.source(types(members), kind.keyword()));
            } else {
                unions.add(new Union(kind, branch.source(kind.keyword(), kind.keyword()), members));
            }
        }
        boolean hasList = branch.schema().child("oneOf").exists()
                || branch.schema().child("anyOf").exists();
        if (reading == Reading.SEMANTIC && !hasList) {
            List<Union.Member> variants = variants(branch);
            if (!variants.isEmpty() && !branch.lists(variants)) {
                unions.add(new Union(UnionKind.VARIANTS, branch.source("mapping", "discriminator"), variants));
            }
        }
    }

    /** Tools that compare texts merge the list of a parent into the child that it lists, but for one with a discriminator. */
    private boolean isOfParent(Branch branch, UnionKind kind, List<Union.Member> members) {
        boolean isTold = kind == UnionKind.ONE_OF
                && branch.schema().child("discriminator").text("propertyName").isPresent();
        return branch.lists(members) && (reading == Reading.SEMANTIC || members.size() == 1 || isTold);
    }

    private List<Union.Member> members(Branch branch, UnionKind kind) {
        Map<String, SortedSet<String>> keys = keysByTarget(branch);
        List<Union.Member> members = new ArrayList<>();
        for (Located element :
                Alternatives.of(branch.schema(), kind, references).members()) {
            members.add(member(element, keys, members.size() + 1));
        }
        return members;
    }

    private List<Union.Member> variants(Branch branch) {
        Map<String, SortedSet<String>> keys = keysByTarget(branch);
        Map<String, Union.Member> members = new LinkedHashMap<>();
        branch.schema().child("discriminator").child("mapping").members().forEach((key, value) -> {
            String target = references.pointer(value.node().asText());
            Located reference = new Located(reference(target), value.pointer());
            members.putIfAbsent(target, member(reference, keys, members.size() + 1));
        });
        return List.copyOf(members.values());
    }

    private static JsonNode reference(String target) {
        return JsonNodeFactory.instance.objectNode().put("$ref", target);
    }

    private Union.Member member(Located element, Map<String, SortedSet<String>> keys, int number) {
        Located target = references.resolveSchema(element);
        return new Union.Member(
                element,
                target.pointer(),
                references.name(element).orElse(null),
                target.text("title").orElse(null),
                isObject(target),
                keys.getOrDefault(target.pointer(), new TreeSet<>()),
                number);
    }

    private static boolean isObject(Located schema) {
        return schema.text("type").orElse("").equals("object")
                || schema.child("properties").exists()
                || schema.child("allOf").exists();
    }

    private Map<String, SortedSet<String>> keysByTarget(Branch branch) {
        Map<String, SortedSet<String>> keys = new LinkedHashMap<>();
        mapping(branch)
                .forEach((key, target) ->
                        keys.computeIfAbsent(target, t -> new TreeSet<>()).add(key));
        return keys;
    }

    private SortedMap<String, String> mapping(Branch branch) {
        SortedMap<String, String> mapping = new TreeMap<>();
        branch.schema()
                .child("discriminator")
                .child("mapping")
                .members()
                .forEach((key, value) ->
                        mapping.put(key, references.pointer(value.node().asText())));
        return mapping;
    }

    private boolean isPlainEnum(Union.Member member) {
        Located target = references.resolveSchema(member.schema());
        return target.child("enum").exists()
                && target.text("type").orElse("").equals("string")
                && PLAIN_ENUM.containsAll(target.members().keySet());
    }

    private boolean isPlainScalar(Union.Member member) {
        Located target = references.resolveSchema(member.schema());
        return SCALARS.contains(target.text("type").orElse(""))
                && SCALAR.containsAll(target.members().keySet());
    }

    private TypeSet types(List<Union.Member> members) {
        TreeSet<String> names = members.stream()
                .flatMap(member -> references.resolveSchema(member.schema()).text("type").stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (names.contains("number")) {
            names.remove("integer");
        }
        return new TypeSet(names, null);
    }

    private Map<JsonNode, String> values(List<Union.Member> members) {
        Map<JsonNode, String> values = new LinkedHashMap<>();
        members.forEach(member -> JsonValues.listed(
                        references.resolveSchema(member.schema()).child("enum"))
                .forEach(values::putIfAbsent));
        return values;
    }
}

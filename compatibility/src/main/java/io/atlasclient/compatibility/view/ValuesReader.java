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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Merges what the branches of a schema say about the value itself. */
final class ValuesReader {
    /** Conditions that are compared as a set, for nobody can tell in general which of two allows more. */
    private static final List<String> CONJUNCTS = List.of(
            "pattern",
            "multipleOf",
            "not",
            "if",
            "then",
            "else",
            "contains",
            "propertyNames",
            "patternProperties",
            "dependentRequired",
            "dependentSchemas",
            "unevaluatedItems",
            "unevaluatedProperties",
            "prefixItems",
            "contentEncoding",
            "contentMediaType",
            "contentSchema");

    private final List<Branch> branches;
    private final Branch self;

    ValuesReader(List<Branch> branches) {
        this.branches = branches;
        this.self = branches.get(0);
    }

    Values read(List<Sourced<Map<JsonNode, String>>> mergedEnums) {
        Sourced<TypeSet> type = type(!mergedEnums.isEmpty());
        return new Values(
                type, nullable(), enumeration(mergedEnums), bounds(type.value()), defaultValue(), flags(), conjuncts());
    }

    /** A union of enums is an enum of texts, whose type stands in its members. */
    private Sourced<TypeSet> type(boolean isUnionOfEnums) {
        TypeSet type = isUnionOfEnums ? TypeSet.TEXT : TypeSet.ANY;
        @Nullable Branch owner = null;
        for (Branch branch : branches) {
            TypeSet own = ownType(branch.schema());
            owner = owner == null && !own.equals(TypeSet.ANY) ? branch : owner;
            type = type.and(own);
        }
        return (owner == null ? self : owner).source(type, "type");
    }

    private static TypeSet ownType(Located schema) {
        TreeSet<String> names = new TreeSet<>();
        JsonNode type = schema.node().path("type");
        if (type.isTextual()) {
            names.add(type.textValue());
        }
        type.forEach(name -> names.add(name.asText()));
        names.remove("null");
        return new TypeSet(names, schema.text("format").orElse(null));
    }

    /** Null is allowed if every branch that speaks of types allows it, or if it stands beside one reference. */
    private Sourced<Boolean> nullable() {
        boolean besideReference = self.schema().flag("nullable")
                && self.schema().child("allOf").elements().size() == 1;
        List<Branch> typed = branches.stream()
                .filter(branch -> speaksOfTypes(branch.schema()))
                .toList();
        boolean all = !typed.isEmpty() && typed.stream().allMatch(branch -> allowsNull(branch.schema()));
        Branch owner = typed.stream().findFirst().orElse(self);
        return (besideReference ? self : owner).source(besideReference || all, "nullable");
    }

    private static boolean speaksOfTypes(Located schema) {
        return schema.child("type").exists() || schema.child("nullable").exists();
    }

    private static boolean allowsNull(Located schema) {
        boolean inTypes = schema.child("type").elements().stream()
                .anyMatch(name -> "null".equals(name.node().textValue()));
        return inTypes || schema.flag("nullable");
    }

    private Optional<Sourced<Map<JsonNode, String>>> enumeration(List<Sourced<Map<JsonNode, String>>> mergedEnums) {
        @Nullable Sourced<Map<JsonNode, String>> merged = null;
        for (Sourced<Map<JsonNode, String>> own : ownEnums(mergedEnums)) {
            if (merged == null) {
                merged = own;
            } else {
                Map<JsonNode, String> shared = new LinkedHashMap<>(merged.value());
                shared.keySet().retainAll(own.value().keySet());
                merged = new Sourced<>(shared, merged.owner(), merged.pointer());
            }
        }
        return Optional.ofNullable(merged);
    }

    private List<Sourced<Map<JsonNode, String>>> ownEnums(List<Sourced<Map<JsonNode, String>>> mergedEnums) {
        List<Sourced<Map<JsonNode, String>>> enums = new ArrayList<>(mergedEnums);
        for (Branch branch : branches) {
            if (branch.schema().child("enum").exists()) {
                enums.add(branch.source(JsonValues.listed(branch.schema()), "enum"));
            } else if (branch.schema().child("const").exists()) {
                Located constant = branch.schema().child("const");
                enums.add(branch.source(Map.of(JsonValues.normal(constant.node()), constant.pointer()), "const"));
            }
        }
        return enums;
    }

    private SortedMap<Bound, Sourced<BigDecimal>> bounds(TypeSet type) {
        SortedMap<Bound, Sourced<BigDecimal>> bounds = new TreeMap<>();
        for (Branch branch : branches) {
            for (Bound bound : Bound.values()) {
                limit(branch.schema(), bound, type)
                        .ifPresent(limit -> bounds.merge(
                                bound, branch.source(limit, bound.keyword()), (a, b) -> tighter(bound, a, b)));
            }
        }
        return bounds;
    }

    /** OpenAPI 3.0 writes an exclusive bound as a flag beside the bound, 3.1 as a bound of its own. */
    private static Optional<BigDecimal> limit(Located schema, Bound bound, TypeSet type) {
        JsonNode value = schema.node().path(bound.keyword());
        boolean integer = type.isOnly("integer");
        Optional<BigDecimal> limit = switch (bound) {
            case MAX, MIN -> {
                Bound exclusive = bound == Bound.MAX ? Bound.EXCLUSIVE_MAX : Bound.EXCLUSIVE_MIN;
                boolean isExclusive = schema.flag(exclusive.keyword());
                BigDecimal step = bound == Bound.MAX ? BigDecimal.ONE.negate() : BigDecimal.ONE;
                yield isExclusive ? number(value).filter(n -> integer).map(step::add) : number(value);
            }
            case EXCLUSIVE_MAX, EXCLUSIVE_MIN -> {
                String inclusive = (bound == Bound.EXCLUSIVE_MAX ? Bound.MAX : Bound.MIN).keyword();
                JsonNode exclusive = value.asBoolean(false) && value.isBoolean()
                        ? schema.node().path(inclusive)
                        : value;
                yield integer && value.isBoolean() ? Optional.empty() : number(exclusive);
            }
            default -> number(value);
        };
        return limit.filter(number -> !(bound.isZeroUnset() && number.signum() == 0));
    }

    private static Optional<BigDecimal> number(JsonNode node) {
        return node.isNumber() ? Optional.of(node.decimalValue()) : Optional.empty();
    }

    private static Sourced<BigDecimal> tighter(Bound bound, Sourced<BigDecimal> a, Sourced<BigDecimal> b) {
        boolean isFirstSmaller = a.value().compareTo(b.value()) <= 0;
        return isFirstSmaller == bound.isUpper() ? a : b;
    }

    private Optional<Sourced<JsonNode>> defaultValue() {
        return branches.stream()
                .filter(branch -> branch.schema().child("default").exists())
                .findFirst()
                .map(branch -> branch.source(
                        JsonValues.normal(branch.schema().child("default").node()), "default"));
    }

    private SortedMap<Flag, Sourced<Boolean>> flags() {
        SortedMap<Flag, Sourced<Boolean>> flags = new TreeMap<>();
        for (Branch branch : branches) {
            for (Flag flag : Flag.values()) {
                if (branch.schema().flag(flag.keyword())) {
                    flags.putIfAbsent(flag, branch.source(true, flag.keyword()));
                }
            }
        }
        return flags;
    }

    private SortedMap<String, SortedMap<String, Sourced<String>>> conjuncts() {
        SortedMap<String, SortedMap<String, Sourced<String>>> conjuncts = new TreeMap<>();
        for (Branch branch : branches) {
            for (String keyword : CONJUNCTS) {
                if (branch.schema().child(keyword).exists()) {
                    String text =
                            JsonValues.canonical(branch.schema().child(keyword).node());
                    conjuncts
                            .computeIfAbsent(keyword, key -> new TreeMap<>())
                            .putIfAbsent(text, branch.source(text, keyword));
                }
            }
        }
        return conjuncts;
    }
}

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
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Merges what the branches of a schema say about the value itself. */
final class ValuesReader {
    private static final List<String> CONTENTS = List.of("contentMediaType", "contentEncoding");

    private final List<Branch> branches;
    private final NullabilityReader nullability;

    ValuesReader(List<Branch> branches, NullabilityReader nullability) {
        this.branches = branches;
        this.nullability = nullability;
    }

    Values read(UnionsReader unions) {
        Sourced<TypeSet> type = type(unions);
        Enumeration enumeration = new EnumerationReader(branches).read(unions.enums());
        BoundsReader bounds = new BoundsReader(branches, type.value());
        boolean isEmptyEnum =
                enumeration.values().map(values -> values.value().isEmpty()).orElse(false);
        return new Values(
                type,
                !unions.typeLists().isEmpty(),
                nullability.read(),
                enumeration,
                bounds.bounds(),
                bounds.multipleOf(),
                texts("pattern"),
                contents(),
                defaultValue(),
                flags(),
                lifecycle(),
                branches.size() > 1 && (type.value().isNothing() || isEmptyEnum));
    }

    /** A union of enums is an enum of texts, whose type stands in its members; so do the types of a list of types. */
    private Sourced<TypeSet> type(UnionsReader unions) {
        TypeSet type = unions.enums().isEmpty() ? TypeSet.ANY : TypeSet.TEXT;
        @Nullable Sourced<TypeSet> first = null;
        for (Sourced<TypeSet> list : unions.typeLists()) {
            first = first == null ? list : first;
            type = type.and(list.value());
        }
        for (Branch branch : branches) {
            TypeSet own = ownType(branch.schema());
            if (first == null && !own.equals(TypeSet.ANY)) {
                first = branch.source(own, "type");
            }
            type = type.and(own);
        }
        Sourced<TypeSet> source = first == null ? branches.get(0).source(type, "type") : first;
        return new Sourced<>(type, source.owner(), source.pointer());
    }

    static TypeSet ownType(Located schema) {
        if (schema.node().isBoolean() && !schema.node().booleanValue()) {
            return TypeSet.NONE;
        }
        TreeSet<String> names = new TreeSet<>();
        JsonNode type = schema.node().path("type");
        if (type.isTextual()) {
            names.add(type.textValue());
        }
        type.forEach(name -> names.add(name.asText()));
        names.remove("null");
        return new TypeSet(names, schema.text("format").orElse(null));
    }

    private SortedMap<String, Sourced<String>> texts(String keyword) {
        SortedMap<String, Sourced<String>> texts = new TreeMap<>();
        for (Branch branch : branches) {
            branch.schema().text(keyword).ifPresent(text -> texts.putIfAbsent(text, branch.source(text, keyword)));
        }
        return texts;
    }

    private SortedMap<String, Sourced<String>> contents() {
        SortedMap<String, Sourced<String>> contents = new TreeMap<>();
        for (String keyword : CONTENTS) {
            SortedMap<String, Sourced<String>> texts = texts(keyword);
            if (!texts.isEmpty()) {
                Sourced<String> first = texts.values().iterator().next();
                contents.put(keyword, new Sourced<>(String.join(" ", texts.keySet()), first.owner(), first.pointer()));
            }
        }
        return contents;
    }

    private Optional<Sourced<JsonNode>> defaultValue() {
        return first("default")
                .map(branch -> branch.source(
                        JsonValues.normal(branch.schema().child("default").node()), "default"));
    }

    private Optional<Branch> first(String keyword) {
        return branches.stream()
                .filter(branch -> branch.schema().child(keyword).exists())
                .findFirst();
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

    private Sourced<Lifecycle> lifecycle() {
        boolean deprecated =
                branches.stream().anyMatch(branch -> branch.schema().flag("deprecated"));
        Lifecycle lifecycle = new Lifecycle(deprecated, text("x-sunset"), text("x-stability-level"));
        Branch owner = first("deprecated").or(() -> first("x-sunset")).orElse(branches.get(0));
        return owner.source(lifecycle, "deprecated");
    }

    private @Nullable String text(String keyword) {
        return first(keyword).flatMap(branch -> branch.schema().text(keyword)).orElse(null);
    }
}

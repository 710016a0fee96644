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
package io.atlasclient.compatibility.java;

import io.atlasclient.compatibility.finding.ReachedOperation;
import io.atlasclient.compatibility.view.Located;
import io.atlasclient.compatibility.view.References;
import io.atlasclient.specs.SpecDocument;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which operations of one document use a schema, and on which way; each part of an operation on its shortest. */
final class SchemaUses {
    private static final List<String> MEMBERS = List.of("allOf", "oneOf", "anyOf");

    private final References references;
    private final List<OperationParts.Root> roots;
    private final Map<String, List<Edge>> edgesInto = new HashMap<>();

    SchemaUses(SpecDocument document) {
        this.references = new References(document);
        this.roots = OperationParts.of(references);
        Deque<Located> open = new ArrayDeque<>();
        roots.forEach(root -> discover(root.schema(), open));
        for (Located next = open.poll(); next != null; next = open.poll()) {
            follow(next, open);
        }
    }

    /** From a schema into a part of it, or to what it refers to; then without a step. */
    private record Edge(String from, String step) {}

    /**
     * Returns the operations that use what stands at a place.
     *
     * @param pointer the JSON pointer of a schema, or of something in one
     */
    List<ReachedOperation> of(String pointer) {
        Optional<String> schema = schemaAround(pointer);
        if (schema.isEmpty()) {
            return List.of();
        }
        Map<String, String> ways = waysTo(schema.get());
        List<ReachedOperation> operations = new ArrayList<>();
        for (OperationParts.Root root : roots) {
            @Nullable String way = ways.get(root.schema().pointer());
            if (way != null) {
                operations.add(root.at(way));
            }
        }
        return operations.stream().distinct().toList();
    }

    private Optional<String> schemaAround(String pointer) {
        String place = pointer;
        while (!edgesInto.containsKey(place) && place.contains("/")) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return edgesInto.containsKey(place) ? Optional.of(place) : Optional.empty();
    }

    private Map<String, String> waysTo(String schema) {
        Map<String, String> ways = new HashMap<>(Map.of(schema, ""));
        Deque<String> open = new ArrayDeque<>(List.of(schema));
        for (String next = open.poll(); next != null; next = open.poll()) {
            String rest = ways.getOrDefault(next, "");
            for (Edge edge : edgesInto.getOrDefault(next, List.of())) {
                String way = edge.step().isEmpty() || rest.isEmpty() ? edge.step() + rest : edge.step() + "/" + rest;
                if (ways.putIfAbsent(edge.from(), way) == null) {
                    open.add(edge.from());
                }
            }
        }
        return ways;
    }

    private void follow(Located schema, Deque<Located> open) {
        Located target = references.resolve(schema);
        if (!target.pointer().equals(schema.pointer())) {
            link(schema, "", target, open);
            return;
        }
        schema.child("properties").members().forEach((name, property) -> link(schema, name, property, open));
        link(schema, "items", schema.child("items"), open);
        link(schema, "additionalProperties", schema.child("additionalProperties"), open);
        MEMBERS.forEach(keyword -> schema.child(keyword).elements().forEach(member -> link(schema, "", member, open)));
    }

    private void link(Located from, String step, Located target, Deque<Located> open) {
        if (target.node().isObject()) {
            discover(target, open);
            edgesInto
                    .computeIfAbsent(target.pointer(), place -> new ArrayList<>())
                    .add(new Edge(from.pointer(), step));
        }
    }

    private void discover(Located schema, Deque<Located> open) {
        if (edgesInto.putIfAbsent(schema.pointer(), new ArrayList<>()) == null) {
            open.add(schema);
        }
    }
}

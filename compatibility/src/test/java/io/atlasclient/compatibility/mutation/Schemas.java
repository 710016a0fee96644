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
package io.atlasclient.compatibility.mutation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.atlasclient.compatibility.view.Located;
import io.atlasclient.compatibility.view.References;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the schemas that requests or responses of a document consist of. What is no part of what is sent is left out. */
final class Schemas {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final References references;
    private final String hidden;
    private final Map<String, Located> found = new LinkedHashMap<>();
    private final Map<String, Set<Site.Trait>> traits = new HashMap<>();
    private final Set<Value> seen = new HashSet<>();
    private final Deque<Value> open = new ArrayDeque<>();

    private Schemas(References references, String hidden) {
        this.references = references;
        this.hidden = hidden;
    }

    /** A value that several schemas may speak of. */
    private record Value(Set<Located> schemas, boolean isJson, boolean isAlternative) {}

    static List<Site> ofRequests(References references) {
        return new Schemas(references, "readOnly").collect(true);
    }

    static List<Site> ofResponses(References references) {
        return new Schemas(references, "writeOnly").collect(false);
    }

    private List<Site> collect(boolean isRequest) {
        references
                .root()
                .child("paths")
                .members()
                .values()
                .forEach(path -> path.members().forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        parts(operation, isRequest);
                    }
                }));
        while (!open.isEmpty()) {
            visit(open.remove());
        }
        return found.entrySet().stream()
                .map(schema -> new Site(
                        schema.getValue(),
                        hidden,
                        traits.getOrDefault(schema.getKey(), EnumSet.noneOf(Site.Trait.class)),
                        references))
                .filter(site -> site.node().isObject())
                .toList();
    }

    private void parts(Located operation, boolean isRequest) {
        if (isRequest) {
            content(operation.child("requestBody"));
            operation
                    .child("parameters")
                    .elements()
                    .forEach(parameter -> open(references.resolve(parameter).child("schema"), false));
        } else {
            operation.child("responses").members().values().forEach(this::response);
        }
    }

    private void response(Located response) {
        content(response);
        references
                .resolve(response)
                .child("headers")
                .members()
                .values()
                .forEach(header -> open(references.resolve(header).child("schema"), false));
    }

    private void content(Located holder) {
        references
                .resolve(holder)
                .child("content")
                .members()
                .forEach((type, media) -> open(
                        media.child("schema"), type.toLowerCase(Locale.ROOT).endsWith("json")));
    }

    private void open(Located schema, boolean isJson) {
        if (schema.exists()) {
            open.add(new Value(Set.of(references.resolve(schema)), isJson, false));
        }
    }

    private void visit(Value value) {
        Set<Located> branches = branches(value.schemas());
        if (branches.stream().anyMatch(branch -> branch.flag(hidden)) || !seen.add(value)) {
            return;
        }
        for (Located branch : branches) {
            found.putIfAbsent(branch.pointer(), branch);
            note(branch, value, branches.size() > 1);
        }
        Map<String, Set<Located>> properties = new LinkedHashMap<>();
        Set<Located> items = new LinkedHashSet<>();
        for (Located branch : branches) {
            branch.child("properties")
                    .members()
                    .forEach((name, property) -> properties
                            .computeIfAbsent(name, n -> new LinkedHashSet<>())
                            .add(references.resolve(property)));
            add(items, branch.child("items"));
            alternatives(branch, branches, value);
            if (branch.child("additionalProperties").node().isObject()) {
                parts(Set.of(references.resolve(branch.child("additionalProperties"))), value);
            }
        }
        properties.values().forEach(parts -> parts(parts, value));
        parts(items, value);
    }

    private void add(Set<Located> parts, Located schema) {
        if (schema.exists()) {
            parts.add(references.resolve(schema));
        }
    }

    private void parts(Set<Located> parts, Value whole) {
        if (!parts.isEmpty()) {
            open.add(new Value(parts, whole.isJson(), false));
        }
    }

    /**
     * Follows the members of a union. A parent of the value that lists the value itself offers no choice here. Whom a
     * discriminator tells apart from all others is no alternative: no other member allows what it refuses.
     */
    private void alternatives(Located branch, Set<Located> branches, Value value) {
        boolean isTold = branch.child("discriminator").child("mapping").exists();
        List<Located> members = new ArrayList<>(branch.child("oneOf").elements());
        members.addAll(branch.child("anyOf").elements());
        branch.child("discriminator").child("mapping").members().values().forEach(target -> {
            String pointer = references.pointer(target.node().asText());
            members.add(new Located(JsonNodeFactory.instance.objectNode().put("$ref", pointer), target.pointer()));
        });
        List<Located> targets = members.stream().map(references::resolve).toList();
        if (targets.stream().noneMatch(branches::contains)) {
            targets.forEach(target -> open.add(new Value(Set.of(target), value.isJson(), !isTold)));
        }
    }

    private void note(Located branch, Value value, boolean isMerged) {
        Set<Site.Trait> known = traits.computeIfAbsent(branch.pointer(), p -> EnumSet.noneOf(Site.Trait.class));
        if (isMerged) {
            known.add(Site.Trait.MERGED);
        }
        if (value.isAlternative()) {
            known.add(Site.Trait.ALTERNATIVE);
        }
        if (value.schemas().equals(Set.of(branch))) {
            known.add(Site.Trait.DIRECT);
        }
        if (value.isJson()) {
            known.add(Site.Trait.JSON);
        }
    }

    private Set<Located> branches(Set<Located> schemas) {
        Set<Located> branches = new LinkedHashSet<>();
        Deque<Located> rest = new ArrayDeque<>(schemas);
        while (!rest.isEmpty()) {
            Located schema = rest.remove();
            if (branches.add(schema)) {
                List<Located> parents = new ArrayList<>(schema.child("allOf").elements());
                parents.forEach(parent -> rest.add(references.resolve(parent)));
            }
        }
        return branches;
    }
}

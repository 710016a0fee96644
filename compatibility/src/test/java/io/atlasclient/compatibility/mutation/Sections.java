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

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.atlasclient.specs.JsonPointers;
import io.atlasclient.specs.SpecDocument;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Leaves out of a document the operations that cannot see an edit, which are the same before and after it. */
final class Sections {
    private static final List<String> REFERRED =
            List.of("schemas", "parameters", "responses", "headers", "requestBodies");

    private final JsonNode tree;
    /** The components that each operation refers to, itself or through others. */
    private final Map<Operation, Set<String>> seen = new LinkedHashMap<>();

    private final Map<String, Set<String>> references = new HashMap<>();

    Sections(SpecDocument document) {
        this.tree = document.tree();
        tree.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(member ->
                                seen.put(new Operation(path.getKey(), member.getKey()), closure(member.getValue()))));
    }

    /** A member of a path. */
    private record Operation(String path, String method) {}

    /** Returns an edit with only the operations that it may matter to; all of them if it is about more than some. */
    Mutation of(Mutation mutation) {
        String[] tokens = mutation.pointer().split("/", -1);
        boolean isInOperation = tokens.length > 3
                && tokens[1].equals("paths")
                && !tokens[3].equals("parameters")
                && isThere(mutation.base(), mutation.pointer())
                && isThere(mutation.revision(), mutation.pointer());
        boolean isInComponent = tokens.length > 3 && tokens[1].equals("components") && REFERRED.contains(tokens[2]);
        if (!isInOperation && !isInComponent) {
            return mutation;
        }
        String component = isInComponent ? "#/components/" + tokens[2] + "/" + tokens[3] : "";
        Operation edited =
                isInOperation ? new Operation(JsonPointers.name(tokens[2]), tokens[3]) : new Operation("", "");
        Set<Operation> kept = new HashSet<>();
        seen.forEach((operation, components) -> {
            if (operation.equals(edited)
                    || components.contains(component)
                    || operation.method().equals("parameters")) {
                kept.add(operation);
            }
        });
        return new Mutation(
                mutation.kind(),
                mutation.effect(),
                mutation.pointer(),
                only(kept, mutation.base()),
                only(kept, mutation.revision()));
    }

    /** What is removed may be found again elsewhere. */
    private static boolean isThere(JsonNode document, String pointer) {
        return !document.at(pointer.substring(1)).isMissingNode();
    }

    private static JsonNode only(Set<Operation> operations, JsonNode document) {
        ObjectNode paths = Edits.copy(document.path("paths"));
        document.path("paths").properties().forEach(path -> {
            ObjectNode item = StructureKinds.without(
                    path.getValue(), member -> !operations.contains(new Operation(path.getKey(), member.getKey())));
            if (item.isEmpty()) {
                paths.remove(path.getKey());
            } else {
                paths.set(path.getKey(), item);
            }
        });
        ObjectNode copy = Edits.copy(document);
        copy.set("paths", paths);
        return copy;
    }

    private Set<String> closure(JsonNode operation) {
        Set<String> closure = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(references(operation));
        while (!open.isEmpty()) {
            String component = open.remove();
            if (closure.add(component)) {
                open.addAll(
                        references.computeIfAbsent(component, pointer -> references(tree.at(pointer.substring(1)))));
            }
        }
        return closure;
    }

    /** Returns every text that looks like a reference, be it the value of a mapping or not. */
    private static Set<String> references(JsonNode node) {
        Set<String> found = new HashSet<>();
        Deque<JsonNode> open = new ArrayDeque<>(List.of(node));
        while (!open.isEmpty()) {
            JsonNode next = open.remove();
            if (next.isTextual() && next.textValue().startsWith("#/components/")) {
                found.add(next.textValue());
            }
            next.forEach(open::add);
        }
        return found;
    }
}

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

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of the schemas that together make a view: the schema itself, or a branch of its {@code allOf}.
 *
 * @param schema the schema, no reference
 * @param child the branch that this one was reached through, null for the schema itself
 */
record Branch(Located schema, @Nullable Branch child) {
    private static final List<UnionKind> LISTS = List.of(UnionKind.ONE_OF, UnionKind.ANY_OF);

    /** Returns the branches of a schema that stands in several places at once, children before parents. */
    static List<Branch> of(List<Located> parts, References references, Reading reading) {
        List<Branch> branches = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<Branch> open = new ArrayDeque<>();
        // Chains of allOf are as long as a document likes, so they are not followed by recursion.
        push(
                open,
                parts.stream()
                        .map(part -> new Branch(references.resolveSchema(part), null))
                        .toList());
        while (!open.isEmpty()) {
            Branch branch = open.pop();
            if (seen.add(branch.schema().pointer())) {
                branches.add(branch);
                push(open, branch.parents(references, reading));
            }
        }
        return branches;
    }

    private static void push(Deque<Branch> open, List<Branch> branches) {
        List<Branch> reversed = new ArrayList<>(branches);
        Collections.reverse(reversed);
        reversed.forEach(open::push);
    }

    /** Returns what this branch merges; a union of one member is that member, and a reference may have siblings. */
    private List<Branch> parents(References references, Reading reading) {
        List<Located> merged = new ArrayList<>();
        references.target(schema).ifPresent(merged::add);
        merged.addAll(schema.child("allOf").elements());
        if (reading == Reading.SEMANTIC) {
            LISTS.stream()
                    .map(kind -> Alternatives.of(schema, kind, references).members())
                    .filter(members -> members.size() == 1)
                    .forEach(merged::addAll);
        }
        return merged.stream()
                .map(parent -> new Branch(references.resolveSchema(parent), this))
                .toList();
    }

    /** Returns a keyword of this branch with its place, that of the schema if the keyword is not written there. */
    <T> Sourced<T> source(T value, String keyword) {
        Located written = schema.child(keyword);
        return new Sourced<>(value, schema.pointer(), written.nearest());
    }

    /** Returns whether this is a parent that lists the child it was reached through as its member. */
    boolean lists(List<Union.Member> members) {
        for (@Nullable Branch branch = this; branch != null; branch = branch.child) {
            String pointer = branch.schema.pointer();
            if (members.stream().anyMatch(member -> member.target().equals(pointer))) {
                return true;
            }
        }
        return false;
    }
}

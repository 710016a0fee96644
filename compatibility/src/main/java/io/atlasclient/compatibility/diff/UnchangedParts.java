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
package io.atlasclient.compatibility.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.compatibility.view.Located;
import io.atlasclient.compatibility.view.References;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells what both documents write to the letter, along with everything that it refers to. Most of two versions is so,
 * and nothing there needs to be understood to know that it means the same. What cannot be told at a glance counts as
 * changed.
 */
final class UnchangedParts {
    private static final List<String> DIALECT = List.of("openapi", "jsonSchemaDialect");

    /** What operations take over from their document. */
    private static final List<String> SURROUNDINGS = List.of("servers", "security");

    /** What an operation says to people alone; samples of code name the version, so that they differ everywhere. */
    private static final Set<String> REMARKS = Set.of("summary", "description", "x-codeSamples");

    private final References base;
    private final References revision;
    private final boolean sameDialect;
    private final boolean sameSurroundings;

    /** What is known of the targets of references. */
    private final Assumptions<String> targets = new Assumptions<>();

    UnchangedParts(References base, References revision) {
        this.base = base;
        this.revision = revision;
        this.sameDialect = areRootsSame(DIALECT);
        this.sameSurroundings = sameDialect && areRootsSame(SURROUNDINGS);
    }

    private boolean areRootsSame(List<String> keywords) {
        return keywords.stream()
                .allMatch(keyword -> base.root()
                        .node()
                        .path(keyword)
                        .equals(revision.root().node().path(keyword)));
    }

    /** Returns whether two values, each of which may be missing, are the same to the end of their references. */
    boolean isUnchanged(Located before, Located after) {
        Set<String> references = new LinkedHashSet<>();
        return sameDialect && isSame(before.node(), after.node(), references) && areUnchanged(references);
    }

    /** Returns whether two operations are the same, and so is what they take over from their paths and documents. */
    boolean isUnchanged(OperationView before, OperationView after) {
        Set<String> references = new LinkedHashSet<>();
        return sameSurroundings
                && before.endpoint().equals(after.endpoint())
                && areSameButForRemarks(
                        before.operation().node(), after.operation().node(), references)
                && isSameIn(before, after, "parameters", references)
                && isSameIn(before, after, "servers", references)
                && areUnchanged(references);
    }

    private boolean isSameIn(OperationView before, OperationView after, String keyword, Set<String> references) {
        return isSame(
                before.pathItem().node().path(keyword), after.pathItem().node().path(keyword), references);
    }

    private boolean areSameButForRemarks(JsonNode before, JsonNode after, Set<String> references) {
        for (Map.Entry<String, JsonNode> member : before.properties()) {
            if (!REMARKS.contains(member.getKey())
                    && !isSame(member.getValue(), after.path(member.getKey()), references)) {
                return false;
            }
        }
        for (Map.Entry<String, JsonNode> member : after.properties()) {
            if (!REMARKS.contains(member.getKey()) && !before.has(member.getKey())) {
                return false;
            }
        }
        return true;
    }

    private boolean areUnchanged(Collection<String> references) {
        explore(references);
        return targets.hold(references);
    }

    /** Reads what references lead to, however far; a target is changed if one that it refers to is. */
    private void explore(Collection<String> roots) {
        Deque<String> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            String reference = open.pop();
            if (targets.isKnown(reference)) {
                continue;
            }
            Set<String> onward = new LinkedHashSet<>();
            if (isSameTarget(reference, onward)) {
                targets.assume(reference, onward);
                open.addAll(onward);
            } else {
                targets.refute(reference);
            }
        }
        targets.settle();
    }

    /** A reference to a reference may lead in a circle, which is for others to find. */
    private boolean isSameTarget(String reference, Set<String> onward) {
        if (!reference.startsWith("#/")) {
            return false;
        }
        Located before = base.target(reference);
        Located after = revision.target(reference);
        return before.exists()
                && after.exists()
                && !before.node().has("$ref")
                && isSame(before.node(), after.node(), onward);
    }

    /**
     * Compares two values, and collects their references. One loop: methods that call each other are put into each other
     * by the JIT compiler, which takes longer than the comparing.
     */
    private boolean isSame(JsonNode before, JsonNode after, Set<String> references) {
        Deque<JsonNode> open = new ArrayDeque<>();
        boolean isSame = isSameSoFar(before, after, open);
        while (isSame && !open.isEmpty()) {
            JsonNode second = open.pop();
            JsonNode first = open.pop();
            isSame = first.isObject()
                    ? areMembersSame(first, second, open, references)
                    : areElementsSame(first, second, open);
        }
        return isSame;
    }

    /** Compares two values but for what is in them, which is left open. */
    private static boolean isSameSoFar(JsonNode before, JsonNode after, Deque<JsonNode> open) {
        if (!before.isContainerNode()) {
            return before.equals(after);
        }
        open.push(before);
        open.push(after);
        return before.getNodeType() == after.getNodeType() && before.size() == after.size();
    }

    private boolean areMembersSame(JsonNode before, JsonNode after, Deque<JsonNode> open, Set<String> references) {
        Iterator<Map.Entry<String, JsonNode>> others = after.properties().iterator();
        for (Map.Entry<String, JsonNode> member : before.properties()) {
            Map.Entry<String, JsonNode> other = others.next();
            String name = member.getKey();
            if (!name.equals(other.getKey())
                    || name.equals("$dynamicRef")
                    || !isSameSoFar(member.getValue(), other.getValue(), open)) {
                return false;
            } else if (name.equals("$ref")) {
                references.add(member.getValue().asText());
            } else if (name.equals("discriminator")) {
                member.getValue().path("mapping").forEach(target -> references.add(base.pointer(target.asText())));
            }
        }
        return true;
    }

    private static boolean areElementsSame(JsonNode before, JsonNode after, Deque<JsonNode> open) {
        for (int i = 0; i < before.size(); i++) {
            if (!isSameSoFar(before.get(i), after.get(i), open)) {
                return false;
            }
        }
        return true;
    }
}

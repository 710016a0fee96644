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

import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/** Finds the schema objects that the operations use, components and inline ones, mappings followed. */
final class Reachability {
    private static final int MAX_INLINE_DEPTH = 200;

    private final SchemaIndex index;
    private final Problems problems;
    private final Map<String, Node> reached = new LinkedHashMap<>();
    private final Deque<Step> open = new ArrayDeque<>();

    private record Step(Node node, int inlineDepth) {}

    Reachability(SchemaIndex index, Problems problems) {
        this.index = index;
        this.problems = problems;
    }

    /** Returns all schema objects, references resolved, that can be reached from some, those included. */
    Collection<Node> from(Collection<Node> roots) {
        roots.forEach(root -> open.add(new Step(root, 0)));
        while (!open.isEmpty()) {
            visit(open.remove());
        }
        return reached.values();
    }

    private void visit(Step step) {
        boolean reference = step.node().schema().get$ref() != null;
        Node node = index.resolve(step.node());
        if (node == null || reached.putIfAbsent(node.key(), node) != null) {
            return;
        }
        int depth = reference ? 0 : step.inlineDepth() + 1;
        if (depth > MAX_INLINE_DEPTH) {
            problems.add(
                    node.origin(),
                    "Schemas are nested " + MAX_INLINE_DEPTH + " deep without a name.",
                    "Move inner schemas to #/components/schemas.");
            return;
        }
        addChildren(node, depth);
    }

    private void addChildren(Node node, int depth) {
        Schema<?> schema = node.schema();
        if (schema.getProperties() != null) {
            for (Entry<String, ?> entry : schema.getProperties().entrySet()) {
                open.add(new Step(node.property(entry.getKey(), (Schema<?>) entry.getValue()), depth));
            }
        }
        if (schema.getItems() != null) {
            open.add(new Step(node.inner(schema.getItems(), "/items"), depth));
        }
        if (schema.getAdditionalProperties() instanceof Schema<?> values) {
            open.add(new Step(node.inner(values, "/additionalProperties"), depth));
        }
        if (schema.getAllOf() != null) {
            for (int i = 0; i < schema.getAllOf().size(); i++) {
                open.add(new Step(node.inner(schema.getAllOf().get(i), "/allOf/" + i), depth));
            }
        }
        Shapes.members(node).forEach(member -> open.add(new Step(member, depth)));
        addMapping(node, schema.getDiscriminator());
    }

    private void addMapping(Node node, @Nullable Discriminator discriminator) {
        if (discriminator == null || discriminator.getMapping() == null) {
            return;
        }
        discriminator.getMapping().forEach((value, reference) -> {
            Schema<?> target = new Schema<>().$ref(Pointers.SCHEMAS + Pointers.schemaName(reference));
            open.add(new Step(node.inner(target, "/discriminator/mapping" + Pointers.token(value)), 0));
        });
    }
}

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

import io.swagger.v3.oas.models.media.Schema;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Flattens {@code allOf}: a child has its parents' properties, and where both declare one, its own counts. */
final class Flattening {
    private final SchemaIndex index;
    private final Map<String, FlatObject> done = new HashMap<>();

    Flattening(SchemaIndex index) {
        this.index = index;
    }

    FlatObject of(Node node) {
        FlatObject known = done.get(node.key());
        if (known == null) {
            known = flatten(node);
            done.put(node.key(), known);
        }
        return known;
    }

    /** Returns the properties of all variants of a union as one object; required is what all variants require. */
    FlatObject ofMerged(Union union) {
        FlatObject own = of(union.node());
        Map<String, Node> properties = new LinkedHashMap<>(own.properties());
        Set<String> required = null;
        for (Node variant : union.variants()) {
            FlatObject flat = of(variant);
            flat.properties()
                    .forEach((name, property) -> properties.computeIfAbsent(
                            name,
                            key -> property.schema().get$ref() != null
                                    ? property
                                    : union.node().property(key, property.schema())));
            if (required == null) {
                required = new LinkedHashSet<>(flat.required());
            } else {
                required.retainAll(flat.required());
            }
        }
        return new FlatObject(properties, required == null ? own.required() : required);
    }

    @SuppressWarnings("rawtypes")
    private FlatObject flatten(Node node) {
        Map<String, Node> properties = new LinkedHashMap<>();
        Set<String> required = new LinkedHashSet<>();
        Schema<?> schema = node.schema();
        List<Schema> parents = schema.getAllOf() == null ? List.of() : schema.getAllOf();
        for (int i = 0; i < parents.size(); i++) {
            Node target = index.resolve(node.inner(parents.get(i), "/allOf/" + i));
            if (target != null) {
                FlatObject inherited = of(target);
                properties.putAll(inherited.properties());
                required.addAll(inherited.required());
            }
        }
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> properties.put(name, node.property(name, property)));
        }
        if (schema.getRequired() != null) {
            required.addAll(schema.getRequired());
        }
        return new FlatObject(properties, required);
    }
}

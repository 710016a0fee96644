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

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.generator.model.Origin;
import io.atlasclient.generator.naming.JavaIdentifiers;
import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.SpecDocument;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The component schemas of all documents, each once: a schema of one name is the same in all versions, or it is listed
 * as version-specific. Shows on every run that this holds.
 */
final class SchemaIndex {
    private final Map<String, Node> shared = new TreeMap<>();
    private final Map<ApiVersion, Map<String, Node>> specific = new TreeMap<>();
    private final Set<String> versionSpecific;
    private final Problems problems;

    SchemaIndex(List<SpecDocument> documents, Set<String> versionSpecific, Problems problems) {
        this.versionSpecific = versionSpecific;
        this.problems = problems;
        Map<String, JsonNode> trees = new HashMap<>();
        for (SpecDocument document : documents) {
            add(document, trees);
        }
    }

    private void add(SpecDocument document, Map<String, JsonNode> trees) {
        if (document.openApi().getComponents() == null
                || document.openApi().getComponents().getSchemas() == null) {
            return;
        }
        JsonNode schemaTrees = document.tree().path("components").path("schemas");
        document.openApi().getComponents().getSchemas().forEach((name, schema) -> {
            Origin origin = new Origin(document.name(), "#/components/schemas" + Pointers.token(name));
            if (versionSpecific.contains(name)) {
                specific.computeIfAbsent(document.version(), version -> new TreeMap<>())
                        .put(name, node(name, schema, origin, Scope.of(document.version())));
                return;
            }
            JsonNode tree = schemaTrees.path(name);
            JsonNode first = trees.putIfAbsent(name, tree);
            if (first == null) {
                shared.put(name, node(name, schema, origin, Scope.SHARED));
            } else if (!SameStructure.of(first, tree)) {
                Origin other = shared.get(name).origin();
                problems.add(
                        origin,
                        "Schema '" + name + "' differs from " + other.document() + other.pointer() + ".",
                        "Models are shared between versions; list the schema under versionSpecificSchemas in the catalog.");
            }
        });
    }

    private static Node node(String name, Schema<?> schema, Origin origin, Scope scope) {
        return new Node(schema, origin, scope, JavaIdentifiers.className(name));
    }

    /** Returns a component schema as seen from a scope; null if there is none. */
    @Nullable
    Node find(String name, Scope scope) {
        if (versionSpecific.contains(name)) {
            return scope.version()
                    .map(version -> specific.getOrDefault(version, Map.of()).get(name))
                    .orElse(null);
        }
        return shared.get(name);
    }

    /** Follows references until a schema object; returns null and reports if one dangles. */
    @Nullable
    Node resolve(Node node) {
        Node current = node;
        while (current.schema().get$ref() != null) {
            Node target = target(current);
            if (target == null) {
                reportDangling(current.origin(), current.schema().get$ref());
                return null;
            }
            current = target;
        }
        return current;
    }

    /** Returns the component schema that a schema refers to; null if it is no reference, or dangles. */
    @Nullable
    Node target(Node node) {
        String reference = node.schema().get$ref();
        return reference != null && reference.startsWith(Pointers.SCHEMAS)
                ? find(Pointers.schemaName(reference), node.scope())
                : null;
    }

    private void reportDangling(Origin origin, String reference) {
        if (versionSpecific.contains(Pointers.schemaName(reference))) {
            problems.add(
                    origin,
                    "A shared schema refers to the version-specific schema '" + Pointers.schemaName(reference) + "'.",
                    "List the schema that holds the reference under versionSpecificSchemas too.");
        } else {
            problems.add(
                    origin,
                    "The reference '" + reference + "' leads nowhere.",
                    "Point it to an entry of #/components/schemas.");
        }
    }

    /** Returns all component schemas, in a fixed order. */
    List<Node> all() {
        List<Node> all = new ArrayList<>(shared.values());
        specific.values().forEach(nodes -> all.addAll(nodes.values()));
        return all;
    }
}

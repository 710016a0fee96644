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

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The schemas of one document as they are compared, each read once; safe for use by several threads. */
public final class SchemaViews {
    private static final String SCHEMAS = "#/components/schemas/";

    private final References references;
    private final Reading reading;
    private final Map<String, SchemaView> views = new ConcurrentHashMap<>();

    /**
     * Reads the schemas of a document when they are asked for.
     *
     * @param references the document's references
     * @param reading how schemas are read
     */
    public SchemaViews(References references, Reading reading) {
        this.references = references;
        this.reading = reading;
    }

    /**
     * Returns the view of a schema.
     *
     * @param parts where it stands; several places if branches of {@code allOf} declare the same part
     * @param absent where a schema that allows everything would stand, for the case that there is no part
     */
    public SchemaView view(List<Located> parts, Located absent) {
        List<Located> present =
                parts.isEmpty() ? List.of(absent.meaning(JsonNodeFactory.instance.objectNode())) : parts;
        String identity = identity(present);
        @Nullable SchemaView known = views.get(identity);
        if (known != null) {
            return known;
        }
        SchemaView read = read(identity, present);
        @Nullable SchemaView other = views.putIfAbsent(identity, read);
        return other == null ? read : other;
    }

    private String identity(List<Located> parts) {
        return parts.size() == 1
                ? references.resolveSchema(parts.get(0)).pointer()
                : parts.stream()
                        .map(part -> references.resolveSchema(part).pointer())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" & "));
    }

    private SchemaView read(String identity, List<Located> parts) {
        List<Branch> branches = Branch.of(parts, references, reading);
        UnionsReader unions = new UnionsReader(references, reading, branches);
        return new SchemaView(
                identity,
                branches.stream().map(Branch::schema).toList(),
                parents(branches.get(0)),
                new ValuesReader(branches, new NullabilityReader(branches, references, reading)).read(unions),
                new StructureReader(branches).read(),
                unions.unions(),
                unions.discriminator());
    }

    private List<SchemaView.Parent> parents(Branch self) {
        return self.schema().child("allOf").elements().stream()
                .map(element -> {
                    String label = references
                            .name(element)
                            .map(name -> SCHEMAS + name)
                            .orElseGet(() -> JsonValues.canonical(element.node()));
                    boolean annotationOnly = JsonValues.isAnnotation(
                            references.resolveSchema(element).node());
                    Sourced<String> source = new Sourced<>(label, self.schema().pointer(), element.pointer());
                    return new SchemaView.Parent(label, annotationOnly, source);
                })
                .toList();
    }
}

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
package io.atlasclient.compatibility.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.atlasclient.compatibility.diff.Endpoints;
import io.atlasclient.compatibility.fact.Endpoint;
import io.atlasclient.specs.JsonPointers;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.SpecDocument;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What policies can name in some documents. */
public final class NamesOfDocuments {
    private static final String SCHEMAS = "#/components/schemas";
    private static final Set<String> ENUM_KEYWORDS = Set.of("enum");
    private static final Set<String> UNION_KEYWORDS = Set.of("oneOf", "anyOf", "discriminator");

    private final Collection<SpecDocument> documents;
    private final Set<String> tags = new TreeSet<>();
    private final Set<String> paths = new TreeSet<>();
    private final Set<String> operations = new TreeSet<>();

    private NamesOfDocuments(Collection<SpecDocument> documents) {
        this.documents = documents;
        documents.forEach(document -> Endpoints.of(document).forEach(this::add));
    }

    private void add(Endpoint endpoint) {
        tags.addAll(endpoint.tags());
        paths.add(endpoint.path());
        operations.add(endpoint.toString());
        if (!endpoint.operationId().isEmpty()) {
            operations.add(endpoint.operationId());
        }
    }

    /**
     * Refuses a policy that names something which none of the documents has.
     *
     * @param policy the policy
     * @param documents all documents that it is to judge
     * @throws ProblemsException with every such name, its file and line, and the most similar name
     */
    public static void require(Policy policy, Collection<SpecDocument> documents) {
        if (policy.mentions().isEmpty()) {
            return;
        }
        NamesOfDocuments names = new NamesOfDocuments(documents);
        List<Problem> problems = policy.mentions().stream()
                .filter(mention -> !names.has(mention))
                .map(names::problem)
                .toList();
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
    }

    private boolean has(Mention mention) {
        Glob glob = mention.glob();
        return switch (mention.kind()) {
            case TAG, PATH, OPERATION -> names(mention.kind()).stream().anyMatch(glob.predicate());
            case SCHEMA -> documents.stream().anyMatch(document -> hasPlace(document.tree(), glob));
            case ENUM -> glob.text().equals("*") || hasSchema(glob.text(), ENUM_KEYWORDS);
            case UNION -> glob.text().equals("*") || hasSchema(glob.text(), UNION_KEYWORDS);
        };
    }

    private Problem problem(Mention mention) {
        String nearest = Nearest.of(mention.glob().text(), names(mention.kind()));
        return new Problem(
                mention.place(),
                "#",
                "The documents have no " + mention.kind().noun() + " "
                        + mention.glob().text() + ".",
                nearest.isEmpty() ? "Remove the line." : "Did you mean " + nearest + "?");
    }

    private Set<String> names(Mention.Kind kind) {
        return switch (kind) {
            case TAG -> tags;
            case PATH -> paths;
            case OPERATION -> operations;
            case SCHEMA -> components(Set.of());
            case ENUM -> components(ENUM_KEYWORDS);
            case UNION -> components(UNION_KEYWORDS);
        };
    }

    private boolean hasSchema(String pointer, Set<String> keywords) {
        return documents.stream().anyMatch(document -> holds(Places.at(document.tree(), pointer), keywords));
    }

    private static boolean holds(JsonNode schema, Set<String> keywords) {
        return keywords.stream().anyMatch(schema::has);
    }

    private static boolean hasPlace(JsonNode document, Glob glob) {
        if (!glob.text().contains("*")) {
            return !Places.at(document, glob.text()).isMissingNode();
        }
        Predicate<String> isMeant = glob.predicate();
        return Places.below("#", document).keySet().stream().anyMatch(isMeant);
    }

    /** Returns the pointers of component schemas, and of what is inside them, that have one of some keywords. */
    private Set<String> components(Set<String> keywords) {
        Set<String> pointers = new TreeSet<>();
        for (SpecDocument document : documents) {
            Places.below(SCHEMAS, Places.at(document.tree(), SCHEMAS)).forEach((pointer, node) -> {
                boolean isNamed = pointer.indexOf('/', SCHEMAS.length() + 1) < 0 && !pointer.equals(SCHEMAS);
                if (keywords.isEmpty() ? isNamed : holds(node, keywords)) {
                    pointers.add(pointer);
                }
            });
        }
        return pointers;
    }

    /** Places of a document. */
    private static final class Places {
        private Places() {}

        /** A value and its pointer. */
        private record Entry(String pointer, JsonNode node) {}

        static JsonNode at(JsonNode document, String pointer) {
            boolean isPointer = pointer.equals("#") || pointer.startsWith("#/");
            return isPointer ? JsonPointers.at(document, pointer) : MissingNode.getInstance();
        }

        static Map<String, JsonNode> below(String root, JsonNode start) {
            Map<String, JsonNode> places = new LinkedHashMap<>();
            Deque<Entry> open = new ArrayDeque<>(List.of(new Entry(root, start)));
            while (!open.isEmpty()) {
                Entry at = open.pop();
                places.put(at.pointer(), at.node());
                at.node().properties().forEach(member -> {
                    open.push(new Entry(at.pointer() + "/" + JsonPointers.token(member.getKey()), member.getValue()));
                });
                for (int i = 0; at.node().isArray() && i < at.node().size(); i++) {
                    open.push(new Entry(at.pointer() + "/" + i, at.node().get(i)));
                }
            }
            return places;
        }
    }
}

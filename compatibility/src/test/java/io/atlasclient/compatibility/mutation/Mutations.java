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
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.atlasclient.compatibility.view.Located;
import io.atlasclient.compatibility.view.References;
import io.atlasclient.specs.SpecDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes one document in many ways; the same seed gives the same changes. */
public final class Mutations {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** What a value may be replaced by; the references lead in circles and nowhere. */
    private static final List<JsonNode> REPLACEMENTS = List.of(
            JSON.nullNode(),
            JSON.booleanNode(false),
            JSON.numberNode(-1),
            JSON.textNode(""),
            JSON.textNode("#"),
            JSON.arrayNode(),
            JSON.arrayNode().add(JSON.objectNode()).add(1),
            JSON.objectNode(),
            JSON.objectNode().put("$ref", "#/components/schemas/Nowhere"),
            JSON.objectNode().put("$ref", "#"),
            JSON.objectNode()
                    .set(
                            "allOf",
                            JSON.arrayNode()
                                    .add(JSON.objectNode().put("type", "string"))
                                    .add(1)));

    private final SpecDocument document;
    private final Random random;
    private final List<Located> requests;
    private final List<Located> responses;

    private Mutations(SpecDocument document, long seed) {
        this.document = document;
        this.random = new Random(seed);
        References references = new References(document);
        this.requests = Schemas.ofRequests(references);
        this.responses = Schemas.ofResponses(references);
    }

    /** Returns changed documents: a third narrow a request, a third widen a response, and a third are anything. */
    public static Stream<Mutation> of(SpecDocument document, long seed, int count) {
        Mutations mutations = new Mutations(document, seed);
        return Stream.iterate(0, i -> i + 1).limit(count).map(mutations::next);
    }

    private Mutation next(int number) {
        return switch (number % 3) {
            case 0 -> schema(requests, Mutation.Effect.NARROWS_REQUEST, SchemaEdits::narrowing);
            case 1 -> schema(responses, Mutation.Effect.WIDENS_RESPONSE, SchemaEdits::widening);
            default -> anything();
        };
    }

    private Mutation schema(
            List<Located> schemas,
            Mutation.Effect effect,
            Function<JsonNode, Map<String, UnaryOperator<JsonNode>>> edits) {
        while (true) {
            Located schema = schemas.get(random.nextInt(schemas.size()));
            List<Map.Entry<String, UnaryOperator<JsonNode>>> possible =
                    new ArrayList<>(edits.apply(schema.node()).entrySet());
            if (!possible.isEmpty()) {
                Map.Entry<String, UnaryOperator<JsonNode>> edit = possible.get(random.nextInt(possible.size()));
                JsonNode tree = Edits.edited(
                        document.tree(),
                        schema.pointer(),
                        node -> edit.getValue().apply(node));
                return new Mutation(edit.getKey(), effect, schema.pointer(), tree);
            }
        }
    }

    private Mutation anything() {
        Located place = place();
        int choice = random.nextInt(REPLACEMENTS.size() + 2);
        if (choice < REPLACEMENTS.size()) {
            JsonNode replacement = REPLACEMENTS.get(choice);
            return anything("replaced by " + replacement, place, node -> replacement);
        }
        if (choice == REPLACEMENTS.size()) {
            return anything("removed", place, node -> null);
        }
        JsonNode other = place().node();
        return anything("replaced by a copy of another value", place, node -> other);
    }

    private Mutation anything(String what, Located place, UnaryOperator<@Nullable JsonNode> edit) {
        JsonNode tree = Edits.edited(document.tree(), place.pointer(), edit);
        return new Mutation(what, Mutation.Effect.UNKNOWN, place.pointer(), tree);
    }

    /** Walks down at random, so that shallow values are as likely as deep ones. */
    private Located place() {
        Located place = new Located(document.tree(), "#");
        int depth = 1 + random.nextInt(12);
        for (int i = 0; i < depth; i++) {
            List<Located> children = new ArrayList<>(place.members().values());
            children.addAll(place.elements());
            if (children.isEmpty()) {
                return place;
            }
            place = children.get(random.nextInt(children.size()));
        }
        return place;
    }
}

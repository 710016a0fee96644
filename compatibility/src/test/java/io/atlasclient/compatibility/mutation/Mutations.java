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
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Edits one document in many ways; the same seed gives the same edits. */
final class Mutations {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** Every so many edits one is anything. */
    private static final int KNOWN_IN_A_ROW = 4;
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
    private final List<List<Edit>> kinds;

    private Mutations(SpecDocument document, long seed) {
        this.document = document;
        this.random = new Random(seed);
        this.kinds = kinds(new References(document));
    }

    private static List<List<Edit>> kinds(References references) {
        return List.copyOf(Stream.concat(
                        new SchemaEdits(references).all(), new OperationEdits(references).all().stream())
                .collect(Collectors.groupingBy(
                        edit -> edit.kind().replaceFirst(", in .*", "") + edit.isUndone() + edit.effect(),
                        TreeMap::new,
                        Collectors.toList()))
                .values());
    }

    /** Returns changed documents: each kind of edit that the document has a place for in turn, and now and then anything. */
    static Stream<Mutation> of(SpecDocument document, long seed, int count) {
        Mutations mutations = new Mutations(document, seed);
        int first = mutations.random.nextInt(mutations.kinds.size());
        return IntStream.range(0, count)
                .mapToObj(number -> number % KNOWN_IN_A_ROW == KNOWN_IN_A_ROW - 1
                        ? mutations.anything()
                        : mutations.known(first + number - number / KNOWN_IN_A_ROW));
    }

    private Mutation known(int number) {
        List<Edit> edits = kinds.get(number % kinds.size());
        return edits.get(random.nextInt(edits.size())).of(document.tree());
    }

    private Mutation anything() {
        Located place = place();
        int choice = random.nextInt(REPLACEMENTS.size() + 2);
        if (choice < REPLACEMENTS.size()) {
            JsonNode replacement = REPLACEMENTS.get(choice);
            return anything("replaced by " + replacement, place, replacement);
        }
        return choice == REPLACEMENTS.size()
                ? anything("removed", place, null)
                : anything("replaced by a copy of another value", place, place().node());
    }

    private Mutation anything(String kind, Located place, @Nullable JsonNode replacement) {
        return Edit.done(kind, Mutation.Effect.UNKNOWN, place.pointer(), replacement)
                .of(document.tree());
    }

    /** Walks down at random, so that shallow values are as likely as deep ones; seldom from the root, which has little. */
    private Located place() {
        Located root = new Located(document.tree(), "#");
        Located place = random.nextInt(8) == 0
                ? root
                : random.nextBoolean()
                        ? root.child("paths")
                        : root.child("components").child("schemas");
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

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
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.atlasclient.specs.JsonPointers;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes a tree at one place; everything beside the way to it is shared with the old tree. */
final class Edits {
    private Edits() {}

    /** Returns the tree with another value at a place; what the operator turns into null is taken away. */
    static JsonNode edited(JsonNode tree, String pointer, UnaryOperator<@Nullable JsonNode> edit) {
        String[] tokens =
                pointer.equals("#") ? new String[0] : pointer.substring(2).split("/", -1);
        @Nullable JsonNode edited = edited(tree, tokens, 0, edit);
        return edited == null ? JsonNodeFactory.instance.objectNode() : edited;
    }

    private static @Nullable JsonNode edited(
            JsonNode node, String[] tokens, int depth, UnaryOperator<@Nullable JsonNode> edit) {
        if (depth == tokens.length) {
            return edit.apply(node);
        }
        String token = JsonPointers.name(tokens[depth]);
        if (node instanceof ArrayNode array) {
            return element(
                    array,
                    Integer.parseInt(token),
                    edited(array.get(Integer.parseInt(token)), tokens, depth + 1, edit));
        }
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        copy.setAll((ObjectNode) node);
        @Nullable JsonNode child = edited(node.get(token), tokens, depth + 1, edit);
        if (child == null) {
            copy.remove(token);
        } else {
            copy.set(token, child);
        }
        return copy;
    }

    private static ArrayNode element(ArrayNode array, int index, @Nullable JsonNode child) {
        ArrayNode copy = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < array.size(); i++) {
            if (i != index) {
                copy.add(array.get(i));
            } else if (child != null) {
                copy.add(child);
            }
        }
        return copy;
    }

    /** Returns a copy of an object that may be changed. */
    static ObjectNode copy(JsonNode object) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        copy.setAll((ObjectNode) object);
        return copy;
    }
}

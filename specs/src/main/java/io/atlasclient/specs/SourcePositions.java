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
package io.atlasclient.specs;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/**
 * Where every value of a document stands in its text.
 *
 * <p>The places are three integers a value, in document order, because a map from JSON pointers would outweigh the
 * document itself.
 */
public final class SourcePositions {
    private final JsonNode tree;
    private final int[] lines;
    private final int[] columns;
    private final int[] sizes;

    /**
     * Keeps the places of a tree's values, listed in document order: a value before the values inside it.
     *
     * @param tree the document; never modified
     * @param lines the line of each value, 1 for the first
     * @param columns the column of each value, 1 for the first
     * @param sizes how many values each value consists of, itself included
     */
    public SourcePositions(JsonNode tree, int[] lines, int[] columns, int[] sizes) {
        this.tree = tree;
        this.lines = lines.clone();
        this.columns = columns.clone();
        this.sizes = sizes.clone();
    }

    /**
     * Finds a value's place: that of its key where it is a member of an object, its own where it is an element of an
     * array or the whole document.
     *
     * @param pointer a JSON pointer (RFC 6901), plain or as a URI fragment that begins with {@code #}
     * @return the place; empty if the document has no such value
     * @throws IllegalArgumentException if the text is not a JSON pointer
     */
    public Optional<SourcePosition> find(String pointer) {
        JsonPointer rest = JsonPointer.compile(pointer.startsWith("#") ? pointer.substring(1) : pointer);
        JsonNode value = tree;
        int index = 0;
        while (!rest.matches()) {
            JsonNode child =
                    value.isObject() ? value.get(rest.getMatchingProperty()) : value.get(rest.getMatchingIndex());
            if (child == null) {
                return Optional.empty();
            }
            index = value.isObject()
                    ? indexOfMember(value, rest.getMatchingProperty(), index)
                    : indexOfElement(rest.getMatchingIndex(), index);
            value = child;
            rest = rest.tail();
        }
        return Optional.of(new SourcePosition(lines[index], columns[index]));
    }

    private int indexOfMember(JsonNode object, String name, int objectIndex) {
        int index = objectIndex + 1;
        Iterator<Map.Entry<String, JsonNode>> members = object.properties().iterator();
        while (!members.next().getKey().equals(name)) {
            index += sizes[index];
        }
        return index;
    }

    private int indexOfElement(int element, int arrayIndex) {
        int index = arrayIndex + 1;
        for (int i = 0; i < element; i++) {
            index += sizes[index];
        }
        return index;
    }
}

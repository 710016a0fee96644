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

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where every value of a document stands in its text.
 *
 * <p>The places are six integers a value, in document order, because a map from JSON pointers would outweigh the
 * document itself. Safe for use by several threads.
 */
public final class SourcePositions {
    private final JsonNode tree;
    private final int[] lines;
    private final int[] columns;
    private final int[] sizes;
    private final int[] keyEnds;
    private final int[] endLines;
    private final int[] endColumns;

    /** The numbers of what is in a container, by the container's number; only for those that someone asked for. */
    private final Map<Integer, Map<String, Integer>> children = new ConcurrentHashMap<>();

    /**
     * Six integers a value. They are not copied, so the arrays must not be changed afterwards.
     *
     * @param lines the line of each value or of its key, 1 for the first
     * @param columns the column of each value or of its key, 1 for the first
     * @param sizes how many values each value consists of, itself included
     * @param keyEnds the column behind each key; 0 if there is no key or it ends on another line
     * @param endLines the line of each value's end; 0 if it is not known
     * @param endColumns the column behind each value; 0 if it is not known
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Values(int[] lines, int[] columns, int[] sizes, int[] keyEnds, int[] endLines, int[] endColumns) {}

    /**
     * Keeps the places of a tree's values.
     *
     * @param tree the document; never modified
     * @param values where each value is, in document order: a value before the values inside it
     */
    public SourcePositions(JsonNode tree, Values values) {
        this.tree = tree;
        this.lines = values.lines();
        this.columns = values.columns();
        this.sizes = values.sizes();
        this.keyEnds = values.keyEnds();
        this.endLines = values.endLines();
        this.endColumns = values.endColumns();
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
        int index = indexOf(pointer);
        return index < 0 ? Optional.empty() : Optional.of(start(index));
    }

    /**
     * Finds the parts of the text that a value and its key take.
     *
     * @param pointer a JSON pointer (RFC 6901), plain or as a URI fragment that begins with {@code #}
     * @return the place; empty if the document has no such value
     * @throws IllegalArgumentException if the text is not a JSON pointer
     */
    public Optional<SourcePlace> findParts(String pointer) {
        int index = indexOf(pointer);
        return index < 0 ? Optional.empty() : Optional.of(parts(index));
    }

    private SourcePlace parts(int index) {
        return new SourcePlace(
                start(index),
                keyEnds[index] == 0 ? null : range(index, lines[index], keyEnds[index]),
                endLines[index] == 0 ? null : range(index, endLines[index], endColumns[index]));
    }

    private SourceRange range(int index, int endLine, int endColumn) {
        return new SourceRange(start(index), new SourcePosition(endLine, endColumn));
    }

    private SourcePosition start(int index) {
        return new SourcePosition(lines[index], columns[index]);
    }

    /** Returns -1 if there is no such value. */
    private int indexOf(String pointer) {
        JsonNode value = tree;
        int index = 0;
        for (String name : JsonPointers.names(pointer)) {
            JsonNode child = JsonPointers.child(value, name);
            if (child.isMissingNode()) {
                return -1;
            }
            index = indexOf(value, name, index);
            value = child;
        }
        return index;
    }

    private int indexOf(JsonNode container, String child, int containerIndex) {
        return children.computeIfAbsent(containerIndex, index -> children(container, index))
                .get(child);
    }

    /** Returns the number of every member by its name, and of every element by its index. */
    private Map<String, Integer> children(JsonNode container, int containerIndex) {
        Map<String, Integer> numbers = new HashMap<>();
        Iterator<String> names = container.fieldNames();
        int index = containerIndex + 1;
        for (int i = 0; i < container.size(); i++) {
            numbers.put(names.hasNext() ? names.next() : Integer.toString(i), index);
            index += sizes[index];
        }
        return numbers;
    }
}

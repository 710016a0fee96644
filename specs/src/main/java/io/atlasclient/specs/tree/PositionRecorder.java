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
package io.atlasclient.specs.tree;

import io.atlasclient.specs.SourcePosition;
import io.atlasclient.specs.SourcePositions;
import java.util.Arrays;

/** Collects the place of each value while a document is read. */
final class PositionRecorder {
    private static final int FEWEST = 64;

    private int[] lines;
    private int[] columns;
    private int[] sizes;
    private int[] keyEnds;
    private int[] endLines;
    private int[] endColumns;
    private int count;
    private int furthestLine;
    private int furthestColumn;

    /**
     * Begins with room for some values; more is made when it is needed.
     *
     * @param expected how many values the document may have
     */
    PositionRecorder(int expected) {
        int room = Math.max(expected, FEWEST);
        this.lines = new int[room];
        this.columns = new int[room];
        this.sizes = new int[room];
        this.keyEnds = new int[room];
        this.endLines = new int[room];
        this.endColumns = new int[room];
    }

    /** Notes where a value or its key begins, and the column behind the key or 0; returns the number to close it with. */
    int open(int line, int column, int keyEnd) {
        requireRoom(1);
        lines[count] = line;
        columns[count] = column;
        keyEnds[count] = keyEnd;
        return count++;
    }

    private void requireRoom(int more) {
        if (count + more > lines.length) {
            int room = count + Math.max(more, count / 2);
            lines = Arrays.copyOf(lines, room);
            columns = Arrays.copyOf(columns, room);
            sizes = Arrays.copyOf(sizes, room);
            keyEnds = Arrays.copyOf(keyEnds, room);
            endLines = Arrays.copyOf(endLines, room);
            endColumns = Arrays.copyOf(endColumns, room);
        }
    }

    /** Notes what is in an open value, which another document has on other lines; returns how many lines further it is here. */
    int takeOver(int opened, SourcePositions.Values others, int other) {
        int first = other + 1;
        int inside = others.sizes()[other] - 1;
        int further = lines[opened] - others.lines()[other];
        requireRoom(inside);
        for (int i = 0; i < inside; i++) {
            lines[count + i] = others.lines()[first + i] + further;
            endLines[count + i] = others.endLines()[first + i] + further;
        }
        System.arraycopy(others.columns(), first, columns, count, inside);
        System.arraycopy(others.sizes(), first, sizes, count, inside);
        System.arraycopy(others.keyEnds(), first, keyEnds, count, inside);
        System.arraycopy(others.endColumns(), first, endColumns, count, inside);
        count += inside;
        return further;
    }

    /** Notes where a value ends. An end before the beginning is that of another value, of which this one is an alias. */
    void close(int opened, int line, int column) {
        sizes[opened] = count - opened;
        if (line > lines[opened] || (line == lines[opened] && column >= columns[opened])) {
            endLines[opened] = line;
            endColumns[opened] = column;
            furthestLine = line;
            furthestColumn = column;
        }
    }

    /** Returns the line on which a value or its key begins. */
    int line(int opened) {
        return lines[opened];
    }

    /** Returns the column at which a value or its key begins. */
    int column(int opened) {
        return columns[opened];
    }

    /** Returns the end of the value that was closed last and is no alias. */
    SourcePosition furthest() {
        return new SourcePosition(furthestLine, furthestColumn);
    }

    int count() {
        return count;
    }

    SourcePositions.Values values() {
        return new SourcePositions.Values(
                trimmed(lines),
                trimmed(columns),
                trimmed(sizes),
                trimmed(keyEnds),
                trimmed(endLines),
                trimmed(endColumns));
    }

    /** A copy is made only if it saves much. */
    private int[] trimmed(int[] numbers) {
        return numbers.length > count + count / 2 ? Arrays.copyOf(numbers, count) : numbers;
    }
}

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

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.specs.SourcePosition;
import io.atlasclient.specs.SourcePositions;
import java.util.Arrays;

/** Collects the place of each value while a document is read. */
final class PositionRecorder {
    private int[] lines = new int[4096];
    private int[] columns = new int[4096];
    private int[] sizes = new int[4096];
    private int[] keyEnds = new int[4096];
    private int[] endLines = new int[4096];
    private int[] endColumns = new int[4096];
    private int count;
    private int furthestLine;
    private int furthestColumn;

    /** Notes where a value or its key begins, and the column behind the key or 0; returns the number to close it with. */
    int open(int line, int column, int keyEnd) {
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, 2 * count);
            columns = Arrays.copyOf(columns, 2 * count);
            sizes = Arrays.copyOf(sizes, 2 * count);
            keyEnds = Arrays.copyOf(keyEnds, 2 * count);
            endLines = Arrays.copyOf(endLines, 2 * count);
            endColumns = Arrays.copyOf(endColumns, 2 * count);
        }
        lines[count] = line;
        columns[count] = column;
        keyEnds[count] = keyEnd;
        return count++;
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

    /** Returns the end of the value that was closed last and is no alias. */
    SourcePosition furthest() {
        return new SourcePosition(furthestLine, furthestColumn);
    }

    int count() {
        return count;
    }

    SourcePositions positions(JsonNode tree) {
        return new SourcePositions(
                tree,
                new SourcePositions.Values(
                        trimmed(lines),
                        trimmed(columns),
                        trimmed(sizes),
                        trimmed(keyEnds),
                        trimmed(endLines),
                        trimmed(endColumns)));
    }

    private int[] trimmed(int[] numbers) {
        return Arrays.copyOf(numbers, count);
    }
}

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
import io.atlasclient.specs.SourcePositions;
import java.util.Arrays;

/** Collects the place of each value while a document is read. */
final class PositionRecorder {
    private int[] lines = new int[4096];
    private int[] columns = new int[4096];
    private int[] sizes = new int[4096];
    private int count;

    /** Notes where a value begins and returns the number to close it with. */
    int open(int line, int column) {
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, 2 * count);
            columns = Arrays.copyOf(columns, 2 * count);
            sizes = Arrays.copyOf(sizes, 2 * count);
        }
        lines[count] = line;
        columns[count] = column;
        return count++;
    }

    void close(int opened) {
        sizes[opened] = count - opened;
    }

    int count() {
        return count;
    }

    SourcePositions positions(JsonNode tree) {
        return new SourcePositions(
                tree, Arrays.copyOf(lines, count), Arrays.copyOf(columns, count), Arrays.copyOf(sizes, count));
    }
}

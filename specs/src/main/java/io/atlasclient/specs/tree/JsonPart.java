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

/**
 * An object or an array that was read from a JSON document.
 *
 * @param text the document's bytes
 * @param start the index of the first byte of its name
 * @param end the index behind its last byte
 * @param value what was read
 * @param places where the document's values are
 * @param number the value's number among them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record JsonPart(byte[] text, int start, int end, JsonNode value, SourcePositions.Values places, int number) {
    int length() {
        return end - start;
    }

    /** Returns whether another text goes on with the same bytes, in the same column. */
    boolean isIn(byte[] other, int otherStart, int column) {
        return places.columns()[number] == column
                && length() <= other.length - otherStart
                && Arrays.equals(text, start, end, other, otherStart, otherStart + length());
    }
}

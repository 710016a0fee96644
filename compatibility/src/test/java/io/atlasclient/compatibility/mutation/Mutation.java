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
import io.atlasclient.specs.SourcePositions;
import io.atlasclient.specs.SpecDocument;
import io.atlasclient.specs.read.SpecReader;
import java.nio.charset.StandardCharsets;

/**
 * A document that was changed.
 *
 * @param what what was changed
 * @param effect what that means to callers
 * @param pointer where it was changed
 * @param tree the changed document
 */
public record Mutation(String what, Effect effect, String pointer, JsonNode tree) {

    /** What a change means to callers. */
    public enum Effect {
        /** Requests that were allowed are refused. */
        NARROWS_REQUEST,
        /** Responses may hold what they could not. */
        WIDENS_RESPONSE,
        /** Nobody knows; the document may not even be one any more. */
        UNKNOWN
    }

    /** Returns the document, read from its text; throws what the reader throws. */
    public SpecDocument read(SpecDocument original) {
        byte[] bytes = tree.toString().getBytes(StandardCharsets.UTF_8);
        return SpecReader.readForComparison(original.version(), "mutated.json", bytes);
    }

    /** Returns the document without positions, which is quicker for large ones. */
    public SpecDocument withoutPositions(SpecDocument original) {
        int[] none = new int[0];
        return new SpecDocument(
                original.version(),
                "mutated.json",
                original.sha256(),
                original.bytes(),
                tree,
                null,
                new SourcePositions(tree, none, none, none));
    }

    @Override
    public String toString() {
        return what + " at " + pointer + " (" + effect + ")";
    }
}

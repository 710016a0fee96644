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
import io.atlasclient.compatibility.finding.Direction;
import io.atlasclient.specs.SpecDocument;
import io.atlasclient.specs.read.SpecReader;
import java.nio.charset.StandardCharsets;

/**
 * A document before and after an edit.
 *
 * @param kind what was done
 * @param effect what that means to callers
 * @param pointer where
 * @param base the old tree
 * @param revision the new tree; one of the two is the document as it was
 */
record Mutation(String kind, Effect effect, String pointer, JsonNode base, JsonNode revision) {

    /** What an edit means to callers. */
    enum Effect {
        /** Requests that were allowed are refused. */
        NARROWS_REQUEST(Direction.REQUEST),
        /** Responses may hold what they could not, or lack what they had. */
        WIDENS_RESPONSE(Direction.RESPONSE),
        /** Calls are refused, whatever they send. */
        REFUSES_CALLS(Direction.NONE),
        /** Nobody knows; the document may not even be one any more. */
        UNKNOWN(Direction.NONE);

        private final Direction direction;

        Effect(Direction direction) {
            this.direction = direction;
        }

        /** Returns which way the data flows that a finding of this effect must be about. */
        Direction direction() {
            return direction;
        }
    }

    /** Returns a tree as a document, read from its text; throws what the reader throws. */
    static SpecDocument read(JsonNode tree, SpecDocument original) {
        byte[] bytes = tree.toString().getBytes(StandardCharsets.UTF_8);
        return SpecReader.readForComparison(original.version(), "mutated.json", bytes);
    }

    /** Returns a tree as a document with the positions of what it shares with another, which is quicker than to read it. */
    static SpecDocument inPlaceOf(SpecDocument original, JsonNode tree) {
        return new SpecDocument(
                original.version(),
                original.name(),
                original.checksum(),
                original.bytes(),
                tree,
                null,
                original.positions());
    }

    @Override
    public String toString() {
        return kind + " at " + pointer + " (" + effect + ")";
    }
}

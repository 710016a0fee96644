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

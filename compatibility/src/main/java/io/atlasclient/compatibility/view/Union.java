package io.atlasclient.compatibility.view;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The alternatives that a schema offers.
 *
 * @param kind how they are offered
 * @param source where they are listed
 * @param members the alternatives in the order of the document
 */
public record Union(UnionKind kind, Sourced<String> source, List<Member> members) {

    /**
     * One alternative.
     *
     * @param schema where it is listed, a reference perhaps
     * @param target the JSON pointer of the schema itself
     * @param name the component schema's name if it is listed by reference, else null
     * @param title the schema's title, or null
     * @param keys the discriminator values that map to it
     * @param number its place in the list, 1 for the first
     */
    public record Member(
            Located schema,
            String target,
            @Nullable String name,
            @Nullable String title,
            SortedSet<String> keys,
            int number) {

        /** Returns the member as messages name it. */
        public String label() {
            if (name != null) {
                return "#/components/schemas/" + name;
            }
            return "subschema #" + number + (title == null ? "" : ": " + title);
        }
    }
}

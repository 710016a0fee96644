package io.atlasclient.compatibility.view;

import java.util.List;
import java.util.Optional;

/**
 * A schema as it is compared: references followed, {@code allOf} merged, every keyword with its place. The document
 * stays as it is.
 *
 * @param identity where the schema is defined; the same for two views of the same schema
 * @param pointer the JSON pointer of the schema
 * @param branches the JSON pointers of the schema and of all that it merges
 * @param values what holds for the value itself
 * @param structure what holds for its parts
 * @param unions its alternatives
 * @param discriminator what tells the alternatives apart
 */
public record SchemaView(
        String identity,
        String pointer,
        List<String> branches,
        Values values,
        Structure structure,
        List<Union> unions,
        Optional<Sourced<Discriminator>> discriminator) {

    /**
     * Returns where a keyword would stand that the other document has and this one lacks: in the branch of the same
     * place, so that an edit of a shared parent has one place whichever child it is seen through.
     *
     * @param owner the JSON pointer of the schema that holds the keyword in the other document
     */
    public String placeFor(String owner) {
        return branches.contains(owner) ? owner : pointer;
    }
}

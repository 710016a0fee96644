package io.atlasclient.conformance.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;

/** The component schemas that the operations of a document lead to, through references and mappings. */
public final class Reachable {
    private static final String SCHEMAS = "#/components/schemas/";

    private Reachable() {}

    /**
     * Finds them.
     *
     * @param document a document
     * @return the pointers of the schemas
     */
    public static Set<String> schemas(ApiDocument document) {
        Set<String> seen = new TreeSet<>();
        Deque<Place> todo = new ArrayDeque<>();
        todo.add(document.root().at("paths"));
        while (!todo.isEmpty()) {
            for (Place text : Schemas.below(todo.remove(), Reachable::isReference)) {
                String target = text.node().asText();
                if (seen.add(target)) {
                    todo.add(document.at(target));
                }
            }
        }
        seen.removeIf(pointer -> !pointer.startsWith(SCHEMAS));
        return seen;
    }

    private static boolean isReference(Place place) {
        boolean inMapping = place.pointer().contains("/discriminator/mapping/");
        return (place.name().equals("$ref") || inMapping) && place.node().asText("").startsWith("#/");
    }
}

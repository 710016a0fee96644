package io.atlasclient.compatibility.diff;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One way on which a change is seen by a caller.
 *
 * @param endpoint the operation
 * @param part the part of the operation
 * @param steps from the part's schema to the schema that changed; empty for the schema itself
 * @param hidden whether a property on the way is read-only in a request or write-only in a response
 */
public record Reach(Endpoint endpoint, Part part, List<Step> steps, boolean hidden) {

    /** Returns which way the data flows. */
    public Direction direction() {
        return part.direction();
    }

    /** Returns whether the way enters a property or the elements of an array, so that the body itself is left. */
    public boolean isInside() {
        return steps.stream().anyMatch(step -> !(step instanceof Step.Member));
    }

    /** Returns the steps as a path of names, such as {@code results/items/name}. */
    public String propertyPath() {
        return steps.stream()
                .filter(step -> !(step instanceof Step.Member))
                .map(step -> step instanceof Step.Property property
                        ? property.name()
                        : step instanceof Step.Items ? "items" : "additionalProperties")
                .collect(Collectors.joining("/"));
    }
}

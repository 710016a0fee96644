package io.atlasclient.compatibility.view;

import java.util.List;
import java.util.SortedMap;

/**
 * What a schema says about the parts of a value.
 *
 * @param properties the properties by name
 * @param items the schema of the elements in each branch that has one
 * @param additional what other members an object may have
 */
public record Structure(SortedMap<String, PropertyView> properties, List<Located> items, Additional additional) {

    /**
     * What {@code additionalProperties} says.
     *
     * @param openness whether other members are allowed
     * @param schemas the schema of other members in each branch that has one
     * @param source where it is said; the schema if it is not said
     */
    public record Additional(Openness openness, List<Located> schemas, Sourced<String> source) {}

    /** Whether an object may have members that are not declared. */
    public enum Openness {
        /** Any. */
        OPEN,
        /** Those that match a schema. */
        SCHEMA,
        /** None. */
        CLOSED
    }
}

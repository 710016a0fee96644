package io.atlasclient.compatibility.diff;

import io.atlasclient.compatibility.view.UnionKind;

/** One step from a schema into a part of it. */
public sealed interface Step {

    /**
     * Into a property.
     *
     * @param name its name
     * @param before what mattered about it
     * @param after what matters about it
     */
    record Property(String name, Traits before, Traits after) implements Step {}

    /** Into the elements of an array. */
    record Items() implements Step {}

    /** Into the members that are not declared. */
    record Additional() implements Step {}

    /**
     * Into a member of a union.
     *
     * @param kind how the union is written
     * @param label the member, as messages name it
     * @param named whether the member is a component schema
     */
    record Member(UnionKind kind, String label, boolean named) implements Step {}
}

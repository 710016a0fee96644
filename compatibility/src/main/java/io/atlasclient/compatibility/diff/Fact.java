package io.atlasclient.compatibility.diff;

/** One thing that is different between two documents; says nothing about whether that matters. */
public sealed interface Fact permits OperationFact, ParameterFact, ContentFact, SchemaFact {

    /** Returns where it is different. */
    Place place();
}

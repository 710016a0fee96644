package io.atlasclient.compatibility.diff;

import java.util.List;

/**
 * One real edit: a fact, and every way on which callers see it.
 *
 * @param fact what is different
 * @param reaches at least one way for what belongs to operations; none for what no operation uses
 */
public record Change(Fact fact, List<Reach> reaches) {}

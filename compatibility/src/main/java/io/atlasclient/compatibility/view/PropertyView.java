package io.atlasclient.compatibility.view;

import java.util.List;

/**
 * A property of an object, as all branches of {@code allOf} together declare it.
 *
 * @param name the property's name
 * @param parts its schema in each branch that declares it; empty if it is only listed as required
 * @param required whether it must be present
 * @param source where it is declared first
 */
public record PropertyView(String name, List<Located> parts, boolean required, Sourced<String> source) {}

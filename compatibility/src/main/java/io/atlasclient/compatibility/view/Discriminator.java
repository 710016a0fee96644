package io.atlasclient.compatibility.view;

import java.util.SortedMap;

/**
 * A discriminator object (OpenAPI 3.0.4, section 4.7.25).
 *
 * @param property the name of the property that tells the members apart
 * @param mapping the JSON pointer of the schema that each value maps to
 */
public record Discriminator(String property, SortedMap<String, String> mapping) {}

/** The generated classes as the generator's model names them, reached by reflection. */
@NullMarked
package io.atlasclient.conformance.model;

import org.jspecify.annotations.NullMarked;

/** The pipeline as Maven goals; each turns its parameters into a call of the generator or the specs, and does nothing else. */
@NullMarked
package io.atlasclient.maven;

import org.jspecify.annotations.NullMarked;

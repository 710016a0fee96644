/** Judges requests by the documents: what a schema says is turned once into a check, which is then fast. */
@NullMarked
package io.atlasclient.testing.check;

import org.jspecify.annotations.NullMarked;

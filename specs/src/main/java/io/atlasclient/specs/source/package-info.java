/** Finds documents that are read in place: the bundled ones and those in a folder. */
@NullMarked
package io.atlasclient.specs.source;

import org.jspecify.annotations.NullMarked;

/** Loads the documents that a run needs, wherever they come from. */
@NullMarked
package io.atlasclient.specs.load;

import org.jspecify.annotations.NullMarked;

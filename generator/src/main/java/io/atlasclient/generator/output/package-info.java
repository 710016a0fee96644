/** {@code SourceTree} to a folder: writes what changed, deletes what is gone, touches nothing else. */
@NullMarked
package io.atlasclient.generator.output;

import org.jspecify.annotations.NullMarked;

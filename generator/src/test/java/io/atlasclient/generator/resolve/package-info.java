/** Tests of resolving; whole documents with their problems are golden cases. */
@NullMarked
package io.atlasclient.generator.resolve;

import org.jspecify.annotations.NullMarked;

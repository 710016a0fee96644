/** Parses a document's bytes as OpenAPI 3.0. */
@NullMarked
package io.atlasclient.specs.read;

import org.jspecify.annotations.NullMarked;

/** OpenAPI documents as trees in which places are found by JSON pointer. */
@NullMarked
package io.atlasclient.testing.document;

import org.jspecify.annotations.NullMarked;

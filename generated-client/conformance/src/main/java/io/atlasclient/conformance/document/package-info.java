/** The OpenAPI documents under test, as trees in which places are found by JSON pointer. */
@NullMarked
package io.atlasclient.conformance.document;

import org.jspecify.annotations.NullMarked;

/** Tests of the generated code that take everything they try from the OpenAPI documents. */
@NullMarked
package io.atlasclient.conformance;

import org.jspecify.annotations.NullMarked;

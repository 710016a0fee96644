/** What is tested: the OpenAPI documents, and what the generator makes of them. */
@NullMarked
package io.atlasclient.conformance.document;

import org.jspecify.annotations.NullMarked;

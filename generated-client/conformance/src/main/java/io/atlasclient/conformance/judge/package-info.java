/** What judges values and requests by the documents, independently of the generator. */
@NullMarked
package io.atlasclient.conformance.judge;

import org.jspecify.annotations.NullMarked;

/** The operations of the documents, and which of them a request is meant for. */
@NullMarked
package io.atlasclient.testing.operation;

import org.jspecify.annotations.NullMarked;

/** Builds and runs programs of somebody else. */
@NullMarked
package io.atlasclient.consumer;

import org.jspecify.annotations.NullMarked;

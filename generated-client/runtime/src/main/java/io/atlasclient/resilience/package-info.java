/** How a call survives failures: further attempts, waits between them, and their bounds. Not exported. */
@NullMarked
package io.atlasclient.resilience;

import org.jspecify.annotations.NullMarked;

/** Compares the generation of all clients with that of the stock OpenAPI Generator. */
@NullMarked
package io.atlasclient.benchmarks.generation;

import org.jspecify.annotations.NullMarked;

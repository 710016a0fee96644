/** Compiles and packs what a benchmark generates. */
@NullMarked
package io.atlasclient.benchmarks.compile;

import org.jspecify.annotations.NullMarked;

/** Runs whole processes and measures what they take. */
@NullMarked
package io.atlasclient.benchmarks.process;

import org.jspecify.annotations.NullMarked;

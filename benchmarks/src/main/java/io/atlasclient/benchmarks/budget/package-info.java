/** Figures and what they may be at most. */
@NullMarked
package io.atlasclient.benchmarks.budget;

import org.jspecify.annotations.NullMarked;

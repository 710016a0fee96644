/** Generates what our models are compared with: the same schemas as classes that Jackson's annotations describe. */
@NullMarked
package io.atlasclient.benchmarks.peers;

import org.jspecify.annotations.NullMarked;

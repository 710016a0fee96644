/** Compares reading and writing JSON: our models beside classes that Jackson's annotations describe. */
@NullMarked
package io.atlasclient.benchmarks.json;

import org.jspecify.annotations.NullMarked;

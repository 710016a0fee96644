/** What several tests of the generator need: sources compiled in memory, sample documents. */
@NullMarked
package io.atlasclient.generator.testing;

import org.jspecify.annotations.NullMarked;

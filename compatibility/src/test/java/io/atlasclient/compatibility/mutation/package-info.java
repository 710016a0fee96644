/** Changes documents at random, by a seed, for tests. */
@NullMarked
package io.atlasclient.compatibility.mutation;

import org.jspecify.annotations.NullMarked;

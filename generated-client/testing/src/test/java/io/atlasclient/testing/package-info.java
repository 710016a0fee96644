/** Tests of the fake. */
@NullMarked
package io.atlasclient.testing;

import org.jspecify.annotations.NullMarked;

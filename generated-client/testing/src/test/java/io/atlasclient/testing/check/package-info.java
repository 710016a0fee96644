/** Tests of the package that they are in. */
@NullMarked
package io.atlasclient.testing.check;

import org.jspecify.annotations.NullMarked;

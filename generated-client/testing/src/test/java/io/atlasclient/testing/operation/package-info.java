/** Tests of the package that they are in. */
@NullMarked
package io.atlasclient.testing.operation;

import org.jspecify.annotations.NullMarked;

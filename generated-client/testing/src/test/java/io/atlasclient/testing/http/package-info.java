/** Tests of the package that they are in. */
@NullMarked
package io.atlasclient.testing.http;

import org.jspecify.annotations.NullMarked;

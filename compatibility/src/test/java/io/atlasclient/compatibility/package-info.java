/** Documents for the tests of comparing. */
@NullMarked
package io.atlasclient.compatibility;

import org.jspecify.annotations.NullMarked;

/** Tests that really generate, compile and run. */
@NullMarked
package io.atlasclient.compatibility.java;

import org.jspecify.annotations.NullMarked;

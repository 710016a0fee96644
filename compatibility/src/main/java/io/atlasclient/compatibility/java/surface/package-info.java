/** What callers can see of a generated client, as the generator's model decides it. */
@NullMarked
package io.atlasclient.compatibility.java.surface;

import org.jspecify.annotations.NullMarked;

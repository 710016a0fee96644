/** Tells cheaply, without parsing anything, whether a run would produce what the last run produced. */
@NullMarked
package io.atlasclient.generator.fingerprint;

import org.jspecify.annotations.NullMarked;

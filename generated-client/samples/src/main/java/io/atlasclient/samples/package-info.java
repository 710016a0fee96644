/** The code of the documentation. */
@NullMarked
package io.atlasclient.samples;

import org.jspecify.annotations.NullMarked;

/** Compares two documents of an API and judges what differs; the way in for programs. */
@NullMarked
package io.atlasclient.compatibility;

import org.jspecify.annotations.NullMarked;

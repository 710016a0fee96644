/** What baselines accept, what is wrong with them, and how they are written. */
@NullMarked
package io.atlasclient.compatibility.baseline;

import org.jspecify.annotations.NullMarked;

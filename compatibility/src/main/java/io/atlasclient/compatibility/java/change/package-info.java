/** Facts about generated Java that is gone, or no longer what it was. */
@NullMarked
package io.atlasclient.compatibility.java.change;

import org.jspecify.annotations.NullMarked;

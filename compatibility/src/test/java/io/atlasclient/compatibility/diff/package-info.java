/** Tests of facts. */
@NullMarked
package io.atlasclient.compatibility.diff;

import org.jspecify.annotations.NullMarked;

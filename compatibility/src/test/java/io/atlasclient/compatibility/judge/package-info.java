/** Tests of findings. */
@NullMarked
package io.atlasclient.compatibility.judge;

import org.jspecify.annotations.NullMarked;

/** Turns verdicts into findings: one real edit is one finding, with level, victims, places and the operations it reaches. */
@NullMarked
package io.atlasclient.compatibility.judge;

import org.jspecify.annotations.NullMarked;

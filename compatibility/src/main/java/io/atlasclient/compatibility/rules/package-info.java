/** Judges facts: which rule they fall under, how bad that is, and for whom. */
@NullMarked
package io.atlasclient.compatibility.rules;

import org.jspecify.annotations.NullMarked;

/** What differs between two documents: facts, each at its place with the operations that it reaches; no verdicts. */
@NullMarked
package io.atlasclient.compatibility.diff;

import org.jspecify.annotations.NullMarked;

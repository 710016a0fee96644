/** What can differ between two documents, as values: facts, their places, and the ways on which callers see them. */
@NullMarked
package io.atlasclient.compatibility.fact;

import org.jspecify.annotations.NullMarked;

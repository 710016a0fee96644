/** Files of any revision of a git repository, read from its objects; nothing is checked out. */
@NullMarked
package io.atlasclient.compatibility.input.git;

import org.jspecify.annotations.NullMarked;

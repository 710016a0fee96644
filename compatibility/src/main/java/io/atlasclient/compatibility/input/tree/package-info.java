/** Files by name, wherever they are. */
@NullMarked
package io.atlasclient.compatibility.input.tree;

import org.jspecify.annotations.NullMarked;

/** Reads bytes, JSON or YAML, as a tree with the place of every value; hostile input ends in a problem. */
@NullMarked
package io.atlasclient.specs.tree;

import org.jspecify.annotations.NullMarked;

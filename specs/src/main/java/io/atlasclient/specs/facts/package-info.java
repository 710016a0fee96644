/** Documents reduced to what a program needs of them. */
@NullMarked
package io.atlasclient.specs.facts;

import org.jspecify.annotations.NullMarked;

/** JSON values that a schema allows, made from its constraints with a seed. */
@NullMarked
package io.atlasclient.testing.instance;

import org.jspecify.annotations.NullMarked;

/** Tests of the client against a server of their own. */
@NullMarked
package io.atlasclient;

import org.jspecify.annotations.NullMarked;
